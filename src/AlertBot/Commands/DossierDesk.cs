using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

/// <summary>
/// The commands' one door to deals and dossiers: behind it is what the server may see in which somebody asks. What else there is to say goes back
/// as a reply. That no command goes round it is tested (ServerGateTests).
/// </summary>
internal sealed class DossierDesk(DealCatalog catalog, IDossierStore dossiers)
{
    public async Task<IReadOnlyList<Deal>> DealsAsync(CommandRequest request, CancellationToken cancellationToken) =>
        [.. (await catalog.GetAsync(cancellationToken)).Deals.Where(deal => deal.IsVisibleTo(request.GuildId))];

    /// <summary>With those that a person follows already: one that is not seen here, in direct messages for instance, can be let go all the same.</summary>
    public async Task<IReadOnlyList<Deal>> DealsAsync(CommandRequest request, Subscription followed, CancellationToken cancellationToken) =>
        [.. (await catalog.GetAsync(cancellationToken)).Deals.Where(deal => deal.IsVisibleTo(request.GuildId) || followed.Deals.Contains(deal.Id))];

    public Task<CommandReply> WithDealAsync(CommandRequest request, Func<Dossier, CommandReply> answer, CancellationToken cancellationToken) =>
        WithDealAsync(request, dossier => Task.FromResult(answer(dossier)), cancellationToken);

    public async Task<CommandReply> WithDealAsync(CommandRequest request, Func<Dossier, Task<CommandReply>> answer, CancellationToken cancellationToken) =>
        await WithDealAsync(await DealsAsync(request, cancellationToken), request, answer, cancellationToken);

    /// <summary>Also of what a person is told by direct message, who asks there.</summary>
    public async Task<CommandReply> WithDealAsync(CommandRequest request, Subscription? followed, Func<Dossier, CommandReply> answer, CancellationToken cancellationToken)
    {
        var all = (await catalog.GetAsync(cancellationToken)).Deals.Where(deal => deal.IsVisibleTo(request.GuildId) || (followed is not null && Tells(followed, deal)));
        return await WithDealAsync([.. all], request, dossier => Task.FromResult(answer(dossier)), cancellationToken);
    }

    private static bool Tells(Subscription followed, Deal deal) => followed.Follows(deal.Id) && Audience.Barred(deal, followed) is null;

    private async Task<CommandReply> WithDealAsync(IReadOnlyList<Deal> all, CommandRequest request, Func<Dossier, Task<CommandReply>> answer, CancellationToken cancellationToken)
    {
        var name = request.Get(CommandOptions.Deal);
        var deal = name is null ? (all is [var only] ? only : null) : DealLookup.Find(all, name);
        return deal is not null && await OpenAsync(deal, request, cancellationToken) is { } dossier
            ? await answer(dossier) with { About = dossier.Deal.Id }
            : DealLookup.NotFound(all, name ?? "");
    }

    /// <summary>The dossier that a question is about when that is clear, or else all.</summary>
    public async Task<IReadOnlyList<Dossier>> AboutAsync(string question, CommandRequest request, CancellationToken cancellationToken)
    {
        var all = await DealsAsync(request, cancellationToken);
        return await OpenAsync(DealLookup.FindIn(all, question) is { } one ? [one] : all, request, cancellationToken);
    }

    public async Task<IReadOnlyList<Dossier>> AllAsync(CommandRequest request, CancellationToken cancellationToken) =>
        await OpenAsync(await DealsAsync(request, cancellationToken), request, cancellationToken);

    /// <summary>Of the deal that is named, or of all where it is not, or nobody knows it.</summary>
    public async Task<IReadOnlyList<Dossier>> NamedAsync(string? name, CommandRequest request, CancellationToken cancellationToken)
    {
        var all = await DealsAsync(request, cancellationToken);
        return await OpenAsync(name is not null && DealLookup.Find(all, name) is { } one ? [one] : all, request, cancellationToken);
    }

    private async Task<IReadOnlyList<Dossier>> OpenAsync(IReadOnlyList<Deal> some, CommandRequest request, CancellationToken cancellationToken)
    {
        var open = await Task.WhenAll(some.Select(deal => OpenAsync(deal, request, cancellationToken)));
        return [.. open.OfType<Dossier>()];
    }

    private async Task<Dossier?> OpenAsync(Deal deal, CommandRequest request, CancellationToken cancellationToken) =>
        (await dossiers.GetAsync(deal.Id, cancellationToken))?.For(request.GuildId);
}
