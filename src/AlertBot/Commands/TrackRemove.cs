using AlertBot.Alerts;
using AlertBot.Deals;

namespace AlertBot.Commands;

internal sealed class TrackRemove(DossierDesk desk, ITrackedDeals tracked, Rights rights, DealCatalog catalog, IDeliveryHints hints) : ICommand
{
    public static CommandDefinition Command { get; } = new("track remove", "Stop tracking a deal; what was told stays", [CommandOptions.Deal], AdminsOnly: true);

    private const string Servers = "Its record stays, and /track add under the same name finds it again.";
    private const string Operators = "Its record stays, and is found again when a file with the same id tracks it: one that the settings name (Desk:Deals) does so at the next start. "
        + "/track add makes a deal of its own, of this server and with a record of its own.";

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var (all, name) = (await desk.DealsAsync(request, cancellationToken), request.Get(CommandOptions.Deal) ?? "");
        if (DealLookup.Find(all, name) is not { } deal)
            return DealLookup.NotFound(all, name);
        if (!await rights.MayChangeAsync(deal.Server, request, cancellationToken))
            return Rights.NotYours(deal);
        if (await tracked.FindAsync(deal.Id, cancellationToken) is not { } found || !await tracked.RemoveAsync(found, cancellationToken))
            return TrackForm.Changed((await tracked.FindAsync(deal.Id, cancellationToken))?.Value, typed: null);

        catalog.Forget();
        // What was on its way ends, and does not wait for the deal to come back.
        await hints.SendAsync(deal.Id, cancellationToken);
        return CommandReply.Of(
            $"{deal.Name} is not tracked any more",
            $"{TrackForm.Told(deal)}\n{(deal.Server is null ? Operators : Servers)}");
    }
}
