using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>How long a deal runs, how long nobody may buy or sell, and when it is to close.</summary>
internal static partial class LengthTerms
{
    public static IEnumerable<TermFinding> Duration(TermSentence sentence) =>
        from date in sentence.Dates
        where IsLong(date.Value) && !Past().IsMatch(date.Text) && !BehindUs().IsMatch(sentence.Text[..date.Start]) && !StandingStill().IsMatch(sentence.Text)
        let runs = RunsFor().IsMatch(sentence.Text[..date.Start]) && (Ahead().IsMatch(date.Text) || Runs().IsMatch(sentence.Text))
        where runs || OfAgreement().IsMatch(sentence.Text, date.End)
        select new TermFinding(TermTopics.Duration, Value: date.Text);

    public static IEnumerable<TermFinding> Standstill(TermSentence sentence)
    {
        if (!StandingStill().IsMatch(sentence.Text))
            yield break;
        var length = sentence.Dates.FirstOrDefault(date => date.Value[0] == 'P' && !Past().IsMatch(date.Text));
        var until = Until.In(sentence.Text, sentence.Dates);
        if (length is not null || until is not null)
            yield return new(TermTopics.Standstill, Until: until, Value: length?.Text);
    }

    public static IEnumerable<TermFinding> Closing(TermSentence sentence) =>
        from date in sentence.Dates
        where date.Value[0] != 'P' && OfDeal().IsMatch(sentence.Text) && CloseIn().IsMatch(sentence.Text[..date.Start])
        select new TermFinding(TermTopics.Closing, Before: sentence.OldEnd, Until: NotPast(date.Value, sentence.Published), Value: date.Text);

    // A term of weeks is a deadline, not the length of a deal.
    private static bool IsLong(string value) => value[0] == 'P' && value[^1] is 'Y' or 'M' && value != "P1M";

    /// <summary>What is still to close closes in a month to come: "by September", told in October, is next year's.</summary>
    private static string NotPast(string value, DateTimeOffset published) =>
        value.Length >= 7 && EventSpan.Of(value).End < published && int.TryParse(value[..4], out var year) ? $"{year + 1:D4}{value[4..]}" : value;

    [GeneratedRegex(@"\b(?:for|over|lasts?|lasting|spann?(?:s|ing)|runs?\s+for|period\s+of|term\s+of)\s+(?:about\s+|at\s+least\s+|up\s+to\s+|the\s+|another\s+|a\s+further\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex RunsFor();

    [GeneratedRegex(@"\G\s+(?:[\w-]+\s+){0,3}(?:deal|contract|agreement|partnership|licen[cs]e|pact|term|extension|lease|commitment|arrangement)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfAgreement();

    // "have had to explain for three years", "For three years investors asked".
    [GeneratedRegex(@"\b(?:has|have|had)\s+(?:been\s+|had\s+)?(?:\w+\s+){0,4}for\s+$|^For\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex BehindUs();

    [GeneratedRegex(@"\b(?:next|coming|more|another|further|additional|following)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ahead();

    [GeneratedRegex(@"\b(?:runs?|lasts?|lasting|spans?|spanning|term|contract|agreement|licen[cs]e|lease|pact|partnership|exclusiv\w+|commit\w*|extend\w*|remains?|stays?|keeps?|spread|operat\w+|supplier|supply|supplies|buys?|orders?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Runs();

    [GeneratedRegex(@"\b(?:past|last|previous)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Past();

    [GeneratedRegex(
        @"\b(?:standstill|neither\s+(?:\w+\s+)?(?:may|can|will|shall)\s+(?:buy|acquire|bid|sell|make\s+an?\s+(?:new\s+)?(?:bid|offer))|lock-?\s?up|(?:may|must|can|will|shall)\s?not\s+(?:buy|acquire|purchase|sell|raise|increase|bid|make\s+an?\s+(?:new\s+)?(?:bid|offer))|bar(?:s|red|ring)?\s+(?:an?\s+|any\s+)?(?:new\s+|further\s+)?(?:offers?|bids?|purchases?)|" +
        @"(?:agreed|undertak\w+|promise[sd]?|commit\w*|pledge[sd]?)\s+(?:not\s+to\s+(?:buy|sell|bid|raise)|to\s+(?:keep|hold)\s+(?:its|their|the)\s+(?:shares|stake))|must\s+(?:keep|hold)\s+(?:on\s+to\s+)?(?:its|their|the|all|any)\s+(?:\w+\s+)?(?:shares|stake|holding))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex StandingStill();

    // Plants and deliveries are completed too.
    [GeneratedRegex(
        @"\b(?:deal|merger|merge|transaction|purchase|sale|acquisition|acquire|takeover|buyout|combination|tie-?up|offer|closing|closes?|completion|stake|spin-?off)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex OfDeal();

    [GeneratedRegex(
        @"\b(?:(?:completion|closing)\s+(?:of\s+[\w ]{2,40}\s+)?is\s+(?:now\s+)?(?:expected|due|set|scheduled|planned|likely|targeted)|(?:expect\w*|due|set|scheduled|likely|aim\w*|plan\w*|should|will|hopes?|target\w*)\s+(?:(?:the|their|its|this)\s+(?:[\w’'-]+\s+){1,5}?)?(?:to\s+|for\s+)?(?:be\s+)?(?:clos(?:e|ed|ing)|complet(?:e|ed|ion|ing)|finali[sz]ed?|conclud(?:e|ed)|wrapped\s+up)|" +
        @"(?:to|will|can)\s+(?:now\s+)?(?:complete|close|finali[sz]e)\s+(?:the|its|their)\s+(?:[\w’'-]+\s+){0,3}(?:deal|merger|transaction|purchase|sale|acquisition|takeover|offer)|(?:closes|closing|completion),?\s+(?:which\s+)?(?:[\w’']+\s+){0,3}(?:expect|anticipate|target|plan)\w*)\b[^.;]{0,60}$",
        RegexOptions.IgnoreCase)]
    private static partial Regex CloseIn();
}
