using System.Collections.Immutable;
using AlertBot.Deals;

namespace AlertBot.Commands;

internal sealed class TrackEdit(IDealStore deals, ITrackedDeals tracked, TrackPreview preview, DealCatalog catalog) : ICommand
{
    public static CommandDefinition Command { get; } = new("track edit", "Change what a tracked deal is about", [CommandOptions.Deal], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) =>
        request.Submitted ? SaveAsync(request, cancellationToken) : AskAsync(request.Get(CommandOptions.Deal) ?? "", cancellationToken);

    private async Task<CommandReply> AskAsync(string name, CancellationToken cancellationToken)
    {
        var all = await deals.ListAsync(cancellationToken);
        if (DealLookup.Find(all, name) is not { } deal)
            return DealLookup.NotFound(all, name);
        if (deal.Everything)
            return CommandReply.Unknown(deal.Name, "This one takes everything its feeds bring: there are no parties to change. Change its deal file instead.");

        return CommandReply.Ask(TrackForm.Of("Change a deal", deal, ImmutableDictionary.CreateRange<string, string>(
            [new(CommandOptions.Deal.Name, deal.Id.Value), new(TrackForm.Version.Name, TrackForm.VersionOf(deal))])));
    }

    private async Task<CommandReply> SaveAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var id = new DealId(request.Get(CommandOptions.Deal) ?? "");
        var before = await tracked.FindAsync(id, cancellationToken);
        var (deal, problems) = TrackForm.Read(request, before?.Value);
        if (deal is null)
            return CommandReply.Unknown("Not saved", string.Join('\n', problems));
        if (before is null || TrackForm.VersionOf(before.Value) != request.Get(TrackForm.Version) || !await tracked.ReplaceAsync(before, deal, cancellationToken))
            return TrackForm.Changed((await tracked.FindAsync(id, cancellationToken))?.Value, deal);

        catalog.Forget();
        var (text, lines) = await preview.OfAsync(deal, cancellationToken);
        return new($"{deal.Name} is changed", text, lines, []);
    }
}
