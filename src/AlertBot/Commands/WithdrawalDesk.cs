using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

/// <summary>Finds the development that a message told, and withdraws it.</summary>
internal sealed class WithdrawalDesk(DossierDesk dossiers, IOutbox outbox, IDecisionStore decisions, IRevisions revisions, IDeliveryHints hints, AnswerShelf shelf)
{
    private static readonly CommandOption _alert = new("alert", "The alert's id, from the message's menu");

    /// <summary>What the form that asks for a reason is about. Its custom id has room for one id and no more.</summary>
    public static readonly CommandOption Development = new("of", "The development's id");

    /// <param name="message">A link, an id or a headline; the message's own menu names deal and alert instead.</param>
    public async Task<(Deal Deal, Development Development)?> FindAsync(CommandRequest request, string? message, CancellationToken cancellationToken)
    {
        foreach (var dossier in await dossiers.AllAsync(request, cancellationToken))
        {
            if (await FindAsync(dossier, request, message, cancellationToken) is { } development)
                return (dossier.Deal, development);
        }

        return null;
    }

    public async Task WithdrawAsync(Development development, Withdrawal withdrawal, CancellationToken cancellationToken)
    {
        while (await decisions.DevelopmentAsync(development.Deal, development.Id, cancellationToken) is { Value.Withdrawal: null } told)
        {
            if (!await revisions.WithdrawAsync(told, withdrawal, cancellationToken))
                continue;

            shelf.Forget();
            await hints.SendAsync(development.Deal, cancellationToken);
            return;
        }
    }

    private async Task<Development?> FindAsync(Dossier dossier, CommandRequest request, string? message, CancellationToken cancellationToken)
    {
        var all = dossier.Developments.Concat(dossier.Withdrawn).ToList();
        if (request.Get(Development) is { } asked)
            return all.Find(development => development.Id.Value == asked);
        if (message is not null && all.Find(development => development.Id.Value == message || development.Headline.Equals(message, StringComparison.OrdinalIgnoreCase)) is { } named)
            return named;

        var id = request.Get(_alert) is { } alert && request.Get(CommandOptions.Deal) == dossier.Deal.Id.Value ? alert : message?.Split('/')[^1];
        var sent = id is null ? [] : await outbox.SentAsync(dossier.Deal.Id, cancellationToken);
        return sent.FirstOrDefault(one => one.MessageId == id || one.Entry.Id.Value == id) is { } told
            ? all.Find(development => development.Id == told.Entry.Development)
            : null;
    }
}
