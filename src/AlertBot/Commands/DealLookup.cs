using AlertBot.Deals;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

/// <summary>Which deal a name, or a question, means.</summary>
internal static class DealLookup
{
    private const int Suggestions = 3;

    /// <summary>By id or name to the letter, or the only one that it may mean.</summary>
    public static Deal? Find(IReadOnlyList<Deal> deals, string name) =>
        deals.FirstOrDefault(deal => deal.Id.Value.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? deals.FirstOrDefault(deal => deal.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? (DealChoices.Near(deals, name).Take(2).ToArray() is [var only] ? only : null);

    /// <summary>The only deal tracked, or the one of which a question names more parties than of any other.</summary>
    public static Deal? FindIn(IReadOnlyList<Deal> deals, string question)
    {
        if (deals is [var only])
            return only;
        var named = deals.Select(deal => (Deal: deal, Parties: DealNames.Of(deal).PartiesIn(question)))
            .OrderByDescending(named => named.Parties).Take(2).ToArray();
        return named is [var first, var second] && first.Parties > second.Parties ? first.Deal : null;
    }

    public static CommandReply NotFound(IReadOnlyList<Deal> deals, string name)
    {
        if (deals.Count == 0)
            return CommandReply.Unknown("No deals yet", "No deal is tracked yet.");
        if (name.Length == 0)
            return CommandReply.Unknown("Which deal?", $"Say which deal you mean, for example {Names(deals.OrderBy(deal => deal.Name))}.");
        var near = DealChoices.Near(deals, name).ToArray();
        var hint = near.Length > 0 ? $"Did you mean {Names(near)}?" : $"Among those I track: {Names(deals.OrderBy(deal => deal.Name))}.";
        return CommandReply.Unknown("No such deal", $"I track no deal called “{Choice.Cut(name)}”. {hint}");
    }

    private static string Names(IEnumerable<Deal> some) => string.Join(", ", some.Take(Suggestions).Select(deal => deal.Name));
}
