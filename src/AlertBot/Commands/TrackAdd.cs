using System.Collections.Immutable;
using AlertBot.Deals;

namespace AlertBot.Commands;

internal sealed class TrackAdd(DossierDesk desk, ITrackedDeals tracked, ServerQuota quota, TrackPreview preview, DealCatalog catalog) : ICommand
{
    public static CommandDefinition Command { get; } =
        new("track add", "Track a deal: its parties, their other names, its words", [CommandOptions.Shared], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) =>
        request.Submitted ? SaveAsync(request, cancellationToken) : Task.FromResult(CommandReply.Ask(TrackForm.Of("Track a deal", shown: null, Kept(request))));

    private static ImmutableDictionary<string, string> Kept(CommandRequest request) =>
        request.Flag(CommandOptions.Shared) is true ? ImmutableDictionary.CreateRange<string, string>([new(CommandOptions.Shared.Name, "true")]) : [];

    private async Task<CommandReply> SaveAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var (typed, problems) = TrackForm.Read(request, before: null);
        if (typed is null)
            return CommandReply.Unknown("Not saved", string.Join('\n', problems));

        var deal = typed with { Shared = request.Flag(CommandOptions.Shared) is true };
        var seen = await desk.DealsAsync(request, cancellationToken);
        if (await quota.RefusalAsync(request, seen.Count(other => other.Server == request.GuildId), ServerLimits.Deals, "deals", cancellationToken) is { } refusal)
            return refusal;
        if (Same(deal, seen) is not null || !await tracked.AddAsync(deal, cancellationToken))
            return CommandReply.Unknown("Not saved", $"A deal “{deal.Name}” is tracked already; /deal list shows it, /track edit changes what is yours.");

        catalog.Forget();
        var (text, lines) = await preview.OfAsync(deal, cancellationToken);
        return new($"{deal.Name} is tracked from now on", text, lines, []);
    }

    // The operator's, that every server sees: a second one of that name would be told beside it.
    private static Deal? Same(Deal deal, IEnumerable<Deal> seen) =>
        seen.FirstOrDefault(other => other.Server is null && (other.Id.Value == TrackForm.Slug(deal.Name) || other.Name.Equals(deal.Name, StringComparison.OrdinalIgnoreCase)));
}
