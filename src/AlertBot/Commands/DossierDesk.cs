using AlertBot.Deals;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

/// <summary>Opens the dossier of the deal that a request names; what else there is to say goes back as a reply.</summary>
internal sealed class DossierDesk(IDealStore deals, IDossierStore dossiers)
{
    public Task<CommandReply> WithDealAsync(CommandRequest request, Func<Dossier, CommandReply> answer, CancellationToken cancellationToken) =>
        WithDealAsync(request, dossier => Task.FromResult(answer(dossier)), cancellationToken);

    public async Task<CommandReply> WithDealAsync(CommandRequest request, Func<Dossier, Task<CommandReply>> answer, CancellationToken cancellationToken)
    {
        var all = await deals.ListAsync(cancellationToken);
        var name = request.Get(CommandOptions.Deal);
        var deal = name is null ? (all is [var only] ? only : null) : DealLookup.Find(all, name);
        return deal is not null && await dossiers.GetAsync(deal.Id, cancellationToken) is { } dossier
            ? await answer(dossier)
            : DealLookup.NotFound(all, name ?? "");
    }

    /// <summary>The dossier that a question is about when that is clear, or else all.</summary>
    public async Task<IReadOnlyList<Dossier>> AboutAsync(string question, CancellationToken cancellationToken)
    {
        var all = await deals.ListAsync(cancellationToken);
        return await OpenAsync(DealLookup.FindIn(all, question) is { } one ? [one] : all, cancellationToken);
    }

    public async Task<IReadOnlyList<Dossier>> AllAsync(CancellationToken cancellationToken) =>
        await OpenAsync(await deals.ListAsync(cancellationToken), cancellationToken);

    private async Task<IReadOnlyList<Dossier>> OpenAsync(IReadOnlyList<Deal> some, CancellationToken cancellationToken)
    {
        var open = new List<Dossier>(some.Count);
        foreach (var deal in some)
        {
            if (await dossiers.GetAsync(deal.Id, cancellationToken) is { } dossier)
                open.Add(dossier);
        }

        return open;
    }
}
