using System.Collections.Immutable;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Commands;

/// <summary>Reads which deals and which kinds a channel wants: names with commas between, or "all".</summary>
internal sealed class WantedReader(OptionReader reader, IReadOnlyList<Deal> deals)
{
    public ImmutableArray<DealId> Deals(string text)
    {
        var named = Parts(text).Select(name => (Name: name, Deal: DealLookup.Find(deals, name))).ToList();
        foreach (var (name, _) in named.Where(one => one.Deal is null))
            reader.Refuse(DealLookup.NotFound(deals, name).Text);
        return [.. named.Select(one => one.Deal).OfType<Deal>().Select(deal => deal.Id).Distinct()];
    }

    public ImmutableArray<DevelopmentKind> Kinds(string text)
    {
        var named = Parts(text).Select(name => (Name: name, Kind: Kind(name))).ToList();
        foreach (var (name, _) in named.Where(one => one.Kind is null))
            reader.Refuse($"I know no kind “{Choice.Cut(name)}”. There are {string.Join(", ", Enum.GetNames<DevelopmentKind>()).ToLowerInvariant()}.");
        return [.. named.Select(one => one.Kind).OfType<DevelopmentKind>().Distinct()];
    }

    private static DevelopmentKind? Kind(string name) =>
        !char.IsDigit(name[0]) && Enum.TryParse<DevelopmentKind>(name, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null;

    /// <summary>None for everything, which nothing but its word is.</summary>
    private ImmutableArray<string> Parts(string text)
    {
        if (text.Equals(SubscriptionOptions.Everything, StringComparison.OrdinalIgnoreCase))
            return [];

        var parts = text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 0)
            reader.Refuse($"“{Choice.Cut(text)}” names nothing. Write names with commas between, or “{SubscriptionOptions.Everything}”.");
        return [.. parts];
    }
}
