using System.Collections.Immutable;
using AlertBot.Deals;

namespace AlertBot.Commands;

/// <summary>The deals that what is typed may mean; before anything is typed, the active ones first.</summary>
internal static class DealChoices
{
    public static ImmutableArray<Choice> For(IReadOnlyList<Deal> deals, string typed) =>
        [.. Near(deals, typed).Take(Choice.Most).Select(deal => new Choice(Choice.Cut(deal.Name), deal.Id.Value))];

    public static IEnumerable<Deal> Near(IReadOnlyList<Deal> deals, string typed) =>
        from deal in deals
        let closeness = NamesOf(deal).Min(name => Closeness.Of(name, typed))
        where closeness != Closeness.None
        orderby closeness, deal.Status, deal.Name
        select deal;

    private static IEnumerable<string> NamesOf(Deal deal) =>
        [deal.Name, deal.Id.Value, .. deal.Parties.SelectMany(party => party.Aliases.Prepend(party.Name))];
}
