using System.Collections.Immutable;
using AlertBot.Deals;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

internal sealed class TrackEdit(DossierDesk desk, ITrackedDeals tracked, Rights rights, TrackPreview preview, DealCatalog catalog, AnswerShelf shelf) : ICommand
{
    public static CommandDefinition Command { get; } = new("track edit", "Change what a tracked deal is about", [CommandOptions.Deal, CommandOptions.Shared], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var (all, name) = (await desk.DealsAsync(request, cancellationToken), request.Get(CommandOptions.Deal) ?? "");
        if (DealLookup.Find(all, name) is not { } deal)
            return request.Submitted ? TrackForm.Changed(now: null, TrackForm.Read(request, before: null).Deal) : DealLookup.NotFound(all, name);
        if (!await rights.MayChangeAsync(deal.Server, request, cancellationToken))
            return Rights.NotYours(deal);
        if (request.Submitted)
            return await SaveAsync(deal.Id, request, cancellationToken);

        return request.Flag(CommandOptions.Shared) is { } shared ? await ShareAsync(deal, shared, cancellationToken) : Ask(deal);
    }

    private static CommandReply Ask(Deal deal) => deal.Everything
        ? CommandReply.Unknown(deal.Name, "This one takes everything its feeds bring: there are no parties to change. Change its deal file instead.")
        : CommandReply.Ask(TrackForm.Of("Change a deal", deal, ImmutableDictionary.CreateRange<string, string>(
            [new(CommandOptions.Deal.Name, deal.Id.Value), new(TrackForm.Version.Name, TrackForm.VersionOf(deal))])));

    private async Task<CommandReply> ShareAsync(Deal deal, bool shared, CancellationToken cancellationToken)
    {
        if (deal.Server is null)
            return CommandReply.Unknown(deal.Name, "This deal is the operator's, which all servers see.");
        if (await tracked.FindAsync(deal.Id, cancellationToken) is not { } found || !await tracked.ReplaceAsync(found, found.Value with { Shared = shared }, cancellationToken))
            return TrackForm.Changed((await tracked.FindAsync(deal.Id, cancellationToken))?.Value, typed: null);

        catalog.Forget();
        shelf.Forget();
        return CommandReply.Of(deal.Name, shared
            ? "Other servers see this deal now, with its record and the answers that you share. Their channels are told of it where they ask for it by name."
            : "Only this server sees this deal now. Channels of others are told no more of it.");
    }

    private async Task<CommandReply> SaveAsync(DealId id, CommandRequest request, CancellationToken cancellationToken)
    {
        var before = await tracked.FindAsync(id, cancellationToken);
        var (deal, problems) = TrackForm.Read(request, before?.Value);
        if (deal is null)
            return CommandReply.Unknown("Not saved", string.Join('\n', problems));
        if (before is null || TrackForm.VersionOf(before.Value) != request.Get(TrackForm.Version) || !await tracked.ReplaceAsync(before, deal, cancellationToken))
            return TrackForm.Changed((await tracked.FindAsync(id, cancellationToken))?.Value, deal);

        catalog.Forget();
        shelf.Forget();
        var (text, lines) = await preview.OfAsync(deal, cancellationToken);
        return new($"{deal.Name} is changed", text, lines, []);
    }
}
