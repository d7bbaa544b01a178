using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>How long a deal runs, and when it is to close.</summary>
internal static partial class LengthTerms
{
    public static IEnumerable<TermFinding> Duration(TermSentence sentence) =>
        from date in sentence.Dates
        where IsLong(date.Value) && !Past().IsMatch(date.Text) && !BehindUs().IsMatch(sentence.Text[..date.Start])
        let runs = RunsFor().IsMatch(sentence.Text[..date.Start]) && (Ahead().IsMatch(date.Text) || Runs().IsMatch(sentence.Text))
        where runs || OfAgreement().IsMatch(sentence.Text, date.End)
        select new TermFinding(TermTopics.Duration);

    public static IEnumerable<TermFinding> Closing(TermSentence sentence) =>
        from date in sentence.Dates
        where date.Value[0] != 'P' && CloseIn().IsMatch(sentence.Text[..date.Start])
        select new TermFinding(TermTopics.Closing, Until: date.Value);

    // A term of weeks is a deadline, not the length of a deal.
    private static bool IsLong(string value) => value[0] == 'P' && value[^1] is 'Y' or 'M' && value != "P1M";

    [GeneratedRegex(@"\b(?:for|over|lasts?|lasting|spann?(?:s|ing)|runs?\s+for|period\s+of|term\s+of)\s+(?:about\s+|at\s+least\s+|up\s+to\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex RunsFor();

    [GeneratedRegex(@"\G\s+(?:\w+\s+){0,2}(?:deal|contract|agreement|partnership|licen[cs]e|pact|term|extension|lease|commitment)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfAgreement();

    // "have had to explain for three years", "For three years investors asked".
    [GeneratedRegex(@"\b(?:has|have|had)\s+(?:been\s+|had\s+)?(?:\w+\s+){0,4}for\s+$|^For\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex BehindUs();

    [GeneratedRegex(@"\b(?:next|coming|more|another|further|additional)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ahead();

    [GeneratedRegex(@"\b(?:runs?|lasts?|lasting|spans?|spanning|term|contract|agreement|licen[cs]e|lease|pact|partnership|exclusiv\w+|commit\w*|extend\w*|remains?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Runs();

    [GeneratedRegex(@"\b(?:past|last|previous)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Past();

    [GeneratedRegex(@"\b(?:expect\w*|due|set|scheduled|likely|aim\w*|plan\w*)\s+(?:to\s+)?(?:close|be\s+completed|complete|closing|completion)\b[^.;]{0,30}$", RegexOptions.IgnoreCase)]
    private static partial Regex CloseIn();
}
