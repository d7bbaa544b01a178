using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AlertBot.Deals;

namespace AlertBot.Dossiers;

/// <summary>Where a text names the parties of a deal, by name or alias, or by one of their people or products.</summary>
internal sealed class DealNames
{
    private static readonly ConditionalWeakTable<Deal, DealNames> _known = [];

    private readonly Dictionary<string, string> _parties = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Party, string Name)> _own = [];
    private readonly Regex? _names;

    public DealNames(Deal deal)
    {
        AreAll = deal.Everything;
        foreach (var party in deal.Parties)
        {
            foreach (var name in Of(party))
                _parties.TryAdd(name, party.Name);
            _own.AddRange([(party.Name, party.Name), .. party.Aliases.Select(alias => (party.Name, alias))]);
        }

        var longestFirst = _parties.Keys.Where(name => name.Length > 0).OrderByDescending(name => name.Length).Select(Regex.Escape);
        if (_parties.Count > 0)
            _names = new Regex($@"(?<!\w)(?:{string.Join('|', longestFirst)})(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>Made once for a deal that is asked about again and again: it takes far longer than to look with it.</summary>
    public static DealNames Of(Deal deal) => _known.GetValue(deal, static key => new(key));

    // The expression takes more for the same letter than a comparison does: the sign for kelvin for a K.
    public IEnumerable<PartyName> In(string text) =>
        _names is null ? [] : _names.Matches(text).Where(match => _parties.ContainsKey(match.Value)).Select(match => new PartyName(_parties[match.Value], match.Index, match.Index + match.Length));

    public int Count => _parties.Values.Distinct().Count();

    /// <summary>The other party of a deal between two.</summary>
    public string? OtherThan(string party) => Count == 2 ? _parties.Values.First(other => other != party) : null;

    /// <summary>Does the deal take everything?</summary>
    public bool AreAll { get; }

    /// <summary>True as well for a deal that takes everything.</summary>
    public bool AreIn(string text) => AreAll || _names?.IsMatch(text) == true;

    public int PartiesIn(string text) => In(text).Select(name => name.Party).Distinct().Count();

    /// <summary>All that the parties which a text names go by; not their people and products, which are others to ask about.</summary>
    public string AliasesIn(string text)
    {
        var named = In(text).Select(name => name.Party).ToHashSet(StringComparer.Ordinal);
        return string.Join(' ', _own.Where(name => named.Contains(name.Party)).Select(name => name.Name));
    }

    /// <summary>The roots of all words in the deal's names; they tell nothing about what within the deal a text is about.</summary>
    public static HashSet<string> RootsOf(Deal deal, Func<string, string> root) =>
        [.. deal.Parties.SelectMany(Of).SelectMany(Words.Of).Select(root)];

    private static IEnumerable<string> Of(Party party) => [party.Name, .. party.Aliases, .. party.People, .. party.Products];
}
