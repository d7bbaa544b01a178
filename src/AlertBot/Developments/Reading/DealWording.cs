using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AlertBot.Deals;
using AlertBot.Text;

namespace AlertBot.Developments.Reading;

/// <summary>What every headline is held against of a deal file, worked out once: a deal never changes.</summary>
internal sealed partial class DealWording
{
    private static readonly ConditionalWeakTable<Deal, DealWording> _known = [];

    private static readonly HashSet<string> _joining = ["and", "the", "of", "for", "with", "against", "on", "deal"];

    // By party: is it named before the "v." (true) or after it?
    private readonly Dictionary<string, bool> _sides;

    private DealWording(Deal deal)
    {
        Names = Vocabulary.NamesOf(deal);
        Own = OwnWords(deal);
        Meanings = Own.Select(Vocabulary.Meaning).ToHashSet();
        IsOfMatter = Versus().IsMatch(deal.Name) || Tokens.Of(deal.Name).Exists(word => word.Word.Length > 1 && !Names.Contains(word.Word) && !_joining.Contains(word.Word));
        Amounts = Telling.NumbersIn(string.Join("; ", deal.DealWords));
        Matters = KindReader.MattersOf(deal.DealWords);
        SortWords = deal.DealWords.Where(KindReader.TellsSort).ToHashSet(StringComparer.Ordinal);
        IsLawsuit = Versus().IsMatch(deal.Name) || KindReader.IsMostlyOfCourts(deal);
        Sole = SoleOf(deal);
        IsWithAuthority = deal.Parties.Any(party => NamesOf(party).Any(Headline.IsAuthorityName));
        IsWithRegulator = deal.Parties.Any(party => NamesOf(party).Any(KindReader.IsRegulator));
        Persons = [.. deal.Parties.Where(IsPerson).Select(party => party.Name)];
        _sides = Sides(deal);
    }

    /// <summary>Every word that stands somewhere in the file.</summary>
    public IReadOnlySet<string> Own { get; }

    /// <summary>The same words as <see cref="Telling.Words"/> has them.</summary>
    public IReadOnlySet<string> Meanings { get; }

    /// <summary>Is the deal named for a matter ("A v. B", "A–B merger") and not only for the two ("A–B")?</summary>
    public bool IsOfMatter { get; }

    /// <summary>Amounts among its words ("$55 billion"), normalised as in <see cref="Signature.Numbers"/>.</summary>
    public ImmutableArray<string> Amounts { get; }

    /// <summary>The words of the parties' names: every headline of the deal has them, so they tell nothing apart.</summary>
    public IReadOnlySet<string> Names { get; }

    /// <summary>The sorts of turn that a deal of these words takes.</summary>
    public IReadOnlySet<DevelopmentKind> Matters { get; }

    /// <summary>Those of its words that say by themselves which sort of turn is told ("lawsuit", "merger"), and not what about ("app store", "addiction").</summary>
    public IReadOnlySet<string> SortWords { get; }

    /// <summary>Is it a matter of courts: named "A v. B", or most of its words are theirs?</summary>
    public bool IsLawsuit { get; }

    /// <summary>The one party that the deal is named for ("TikTok US sale"): whoever else takes part, headlines name that side alone. "A–B" has two.</summary>
    public string? Sole { get; }

    /// <summary>Is a government or one of its offices a side of it? Then another of its offices, or who heads it, is no stranger.</summary>
    public bool IsWithAuthority { get; }

    public bool IsWithRegulator { get; }

    /// <summary>Parties that are persons ("Elon Musk"), by their names.</summary>
    public ImmutableArray<string> Persons { get; }

    public static DealWording Of(Deal deal) => _known.GetValue(deal, static deal => new DealWording(deal));

    /// <summary>"A v. B and C": are all of these on one side of it?</summary>
    public bool AreOnOneSide(IReadOnlyCollection<string> parties) =>
        parties.All(_sides.ContainsKey) && parties.Select(party => _sides[party]).Distinct().Count() == 1;

    private static Dictionary<string, bool> Sides(Deal deal)
    {
        if (Versus().Match(deal.Name) is not { Success: true } versus)
            return [];
        var sides = deal.Parties.Select(party => (party.Name, At: NamesOf(party).Max(name => deal.Name.IndexOf(name, StringComparison.OrdinalIgnoreCase))))
            .Where(side => side.At >= 0).ToDictionary(side => side.Name, side => side.At < versus.Index);
        return sides.Values.Distinct().Count() == 2 ? sides : [];
    }

    // Called by the surname too, and without people, products or a ticker of its own, which companies have.
    private static bool IsPerson(Party party) => party.People.IsEmpty && party.Products.IsEmpty && Tokens.Of(party.Name) is { Count: 2 or 3 } words
        && party.Aliases.Any(alias => string.Equals(alias, words[^1].Word, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> NamesOf(Party party) => party.Aliases.Prepend(party.Name);

    private static string? SoleOf(Deal deal)
    {
        if (deal.Parties.Length == 1)
            return deal.Parties[0].Name;
        var named = deal.Parties.Where(party => NamesOf(party).Any(name => deal.Name.Contains(name, StringComparison.OrdinalIgnoreCase))).ToList();
        return named.Count == 1 && !Joiner().IsMatch(deal.Name) ? named[0].Name : null;
    }

    private static HashSet<string> OwnWords(Deal deal) =>
        [
            .. deal.Parties
                .SelectMany(party => (string[])[party.Name, .. party.Aliases, .. party.People, .. party.Products, .. party.Context])
                .Concat(deal.DealWords).Append(deal.Name)
                .SelectMany(Tokens.Of).Select(token => token.Word).Where(word => word.Length > 1),
        ];

    [GeneratedRegex(@"\b(?:vs?\.?|against) ", RegexOptions.IgnoreCase)]
    private static partial Regex Versus();

    // "United States v. Google", "Anthropic and the Pentagon": two sides, though the file may call one of them otherwise.
    [GeneratedRegex(@"[–—/]|\bvs?\.? |\b(?:against|with)\b|\band (?:the )?[A-Z]")]
    private static partial Regex Joiner();
}
