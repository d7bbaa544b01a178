using System.Text.RegularExpressions;
using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>What held before, in the words of a sentence that tells it: "replaces X with", "under the old terms, X", "were exclusive until".</summary>
internal static partial class OldState
{
    private static readonly Regex[] _forms = [ReplacedBy(), Replaced(), InPlaceOf(), OldTerms(), Formerly(), WhichWas(), WasExclusive(), Ended(), Dropped(), Aside()];

    public static string? In(string sentence)
    {
        foreach (var form in _forms)
        {
            if (form.Match(sentence) is { Success: true } match)
                return Label().Replace(match.Groups["old"].Value.Trim(' ', ',', '—', '–'), "");
        }

        return null;
    }

    /// <summary>"X is replaced by Y".</summary>
    public static bool IsReplaced(string sentence) => ReplacedBy().IsMatch(sentence);

    public static string? FigureOf(string old) => PercentReader.Read(old).Select(percent => percent.Text).Concat(MoneyReader.Read(old).Select(money => money.Text)).FirstOrDefault();

    /// <summary>What is left without it; "replaced their pact with one that …" is then told of a pact.</summary>
    /// <param name="figure">Where only this much of it is old.</param>
    public static string Without(string sentence, string old, string? figure)
    {
        var left = sentence.Replace(old, figure is null ? "" : old.Replace(figure, "", StringComparison.Ordinal), StringComparison.Ordinal);
        return AboutContracts().Match(old) is { Success: true } noun ? WithOne().Replace(left, $"with a {noun.Value}") : left;
    }

    /// <summary>What an old state must be about to be the one before such a term; null for topics of which it is never told apart.</summary>
    public static Regex? WordsFor(string topic) => topic switch
    {
        TermTopics.Licence => AboutRights(),
        TermTopics.ContractValue => AboutContracts(),
        _ => null,
    };

    private const string Earlier = @"(?:earlier|previous|former|old|original|prior)";

    // "The earlier contract, under which …, is terminated".
    [GeneratedRegex(@"^(?<old>(?:The|An?|Its|Their|That|[\w &.-]{2,40}['’]s?)\s+" + Earlier + @"\s+[^;]{4,240}?),?\s+(?:and\s+)?(?:(?:is|are|was|were|will\s+be|(?:has|have)\s+been)\s+(?:now\s+)?(?:terminated|ended|cancell?ed|void(?:ed)?|scrapped|dropped|withdrawn|abandoned|dissolved|torn\s+up)|(?:has\s+|have\s+)?(?:ends?|ended|lapse[sd]?|expire[sd]?))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ended();

    [GeneratedRegex(@"\b(?:drop(?:s|ped)?|scrap(?:s|ped)?|withdr[ae]ws?|abandon(?:s|ed)?|cancel(?:s|led|ed)?|terminate[sd]?|ends?|ended|t[eo]ars?\s+up|tore\s+up)\s+(?:an?|the|its|their)\s+" + Earlier + @"\s+(?<old>[^.;]{4,200})", RegexOptions.IgnoreCase)]
    private static partial Regex Dropped();

    // "Its licence, previously exclusive until 2027, now …".
    [GeneratedRegex(@"(?<!^)\b(?:previously|formerly|originally|until\s+now|hitherto)\s+(?!(?:announced|agreed|disclosed|reported|approved|known|undisclosed|signed)\b)(?<old>(?=[^,.;—–()]*\b(?:exclusiv\w*|sole|until|through|rights?|licen[cs]\w*|access)\b)[^,.;—–()]{4,160})", RegexOptions.IgnoreCase)]
    private static partial Regex Aside();

    // "Its exclusive right, which ran until 2026, is gone".
    [GeneratedRegex(@"\b(?:which|that)\s+(?<old>(?:was|were|had\s+been|used\s+to\s+be|ran|lasted|applied|was\s+to\s+(?:run|last|end))\s+(?:non-)?(?:exclusiv\w*|until|till|through|to\s+(?=\d)|valid)[^,.;—–()]{0,160})", RegexOptions.IgnoreCase)]
    private static partial Regex WhichWas();

    [GeneratedRegex(@"\bwith\s+(?:a\s+new\s+)?one\b", RegexOptions.IgnoreCase)]
    private static partial Regex WithOne();

    // "Licence: they were exclusive" in a list of terms.
    [GeneratedRegex(@"^\p{Lu}[\w ]{2,20}:\s+")]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?<old>.{4,200}?)\s+(?:is|are|was|were|will\s+be|(?:has|have)\s+been)\s+(?:now\s+)?(?:replaced|superseded)\s+by\b", RegexOptions.IgnoreCase)]
    private static partial Regex ReplacedBy();

    [GeneratedRegex(@"\b(?:replac|supersed)(?:es|ed|ing|e)\s+(?!by\b)(?<old>.{4,260}?)(?:[\s—–]+with\b|[.;]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Replaced();

    [GeneratedRegex(@"\b(?:in\s+place\s+of|instead\s+of\s+(?=(?:the|an?|its|their)\s+(?:old|earlier|former|previous|contract|licen[cs]e|agreement|deal)))\s*(?<old>[^.;]{4,200})", RegexOptions.IgnoreCase)]
    private static partial Regex InPlaceOf();

    [GeneratedRegex(
        @"\b(?:under|in)\s+(?:an?\s+|the\s+|its\s+|their\s+)?(?:previous|old|former|earlier|original|prior|existing|expiring)\s+(?:terms|agreement|deal|contract|pact|arrangement|licen[cs]e),?\s+(?<old>[^.;]{4,260})",
        RegexOptions.IgnoreCase)]
    private static partial Regex OldTerms();

    [GeneratedRegex(@"^(?:previously|formerly|earlier|until\s+now|until\s+then|so\s+far|in\s+the\s+past|before\s+that|up\s+to\s+now),?\s+(?<old>[^.;]{4,260})", RegexOptions.IgnoreCase)]
    private static partial Regex Formerly();

    [GeneratedRegex(@"^(?<old>[^.;]{4,160}\b(?:was|were|had\s+been|used\s+to\s+be)\s+(?:non-)?exclusive\b[^.;]*)", RegexOptions.IgnoreCase)]
    private static partial Regex WasExclusive();

    [GeneratedRegex(@"\b(?:exclusiv\w*|sole|licen[cs]\w*|rights?|options?|access)\b|\bcontract\s+that\s+(?:expired|ended|lapsed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AboutRights();

    [GeneratedRegex(@"\b(?:arrangement|contract|agreement|deal|pact|order)s?\b", RegexOptions.IgnoreCase)]
    private static partial Regex AboutContracts();
}
