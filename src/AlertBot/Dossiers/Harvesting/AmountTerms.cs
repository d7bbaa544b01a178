using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>
/// What an amount or a percentage is of: the nearest word that says so, in the same clause. Words that make it something other than a term
/// (revenue, market value, a fall of shares) compete with the rest, so that such amounts go nowhere.
/// </summary>
internal static partial class AmountTerms
{
    private const int FarthestCharacters = 70;
    private const string None = "";

    private static readonly (string Topic, Regex Word)[] _moneyWords =
    [
        (TermTopics.TerminationFee, TerminationFee()),
        (TermTopics.Commitment, Commitment()),
        (TermTopics.Investment, Investment()),
        (TermTopics.ContractValue, Contract()),
        (TermTopics.Price, Price()),
        (TermTopics.Valuation, Valuation()),
        (None, OtherAmounts()),
    ];

    private static readonly (string Topic, Regex Word)[] _percentWords = [(TermTopics.Stake, Stake()), (None, OtherPercents())];

    public static IEnumerable<TermFinding> Money(TermSentence sentence) =>
        sentence.Money.Select(money => Of(sentence, money.Start, money.End, _moneyWords)).OfType<TermFinding>();

    public static IEnumerable<TermFinding> Percents(TermSentence sentence) =>
        sentence.Percents.Select(percent => Of(sentence, percent.Start, percent.End, _percentWords)).OfType<TermFinding>();

    private static TermFinding? Of(TermSentence sentence, int start, int end, (string Topic, Regex Word)[] words)
    {
        var nearest = (
            from word in words
            from Match match in word.Word.Matches(sentence.Text)
            let distance = Distance(sentence.Text, start, end, match)
            where distance <= FarthestCharacters
            orderby distance
            select (word.Topic, match.Index)).FirstOrDefault();
        return nearest.Topic is null or None || IsElsewhere(sentence, end, nearest.Topic) || IsPart(sentence.Text[..start], nearest.Topic)
            ? null
            : new(nearest.Topic, Party(sentence, nearest.Topic, Math.Min(nearest.Index, start)), Before: Raised(sentence.Text));
    }

    private static int Distance(string text, int start, int end, Match word)
    {
        var (from, to) = word.Index >= end ? (end, word.Index) : (word.Index + word.Length, start);
        if (to <= from)
            return 0;
        return ClauseEnd().IsMatch(text[from..to]) ? int.MaxValue : to - from;
    }

    /// <summary>Money that goes into, or is spent with, somebody who is no party is another deal's: "$5 billion in Anthropic".</summary>
    private static bool IsElsewhere(TermSentence sentence, int end, string topic) =>
        topic is TermTopics.Investment or TermTopics.Commitment
        && IntoWhom().Match(sentence.Text, end) is { Success: true } into
        && !sentence.Names.AreIn(into.Groups["whom"].Value);

    /// <summary>"The first $15 billion of its investment" is how far it got, not what was agreed.</summary>
    private static bool IsPart(string before, string topic) => topic == TermTopics.Investment && Part().IsMatch(before);

    private static string? Party(TermSentence sentence, string topic, int index) =>
        topic is TermTopics.Stake or TermTopics.Commitment ? sentence.PartyBefore(index) : null;

    private static string? Raised(string text) => From().Match(text) is { Success: true } from ? from.Groups["old"].Value : null;

    [GeneratedRegex(@"\b(?:termination|break-?\s?up|break|reverse)\s+fees?\b", RegexOptions.IgnoreCase)]
    private static partial Regex TerminationFee();

    [GeneratedRegex(@"\b(?:commit(?:s|ted|ting|ment|ments)?|pledg\w+|promis\w+|purchas(?:e|es|ed|ing)|spend(?:s|ing)?|order(?:s|ed)?|buy(?:s|ing)?(?=\s+[^.]{0,30}\p{Sc}))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Commitment();

    [GeneratedRegex(@"\b(?:invest(?:s|ed|ing|ment|ments|or)?|inject(?:s|ed|ion)?|funding|tranche|puts?\s+(?=.{0,40}\binto\b)|putting\s+(?=.{0,40}\binto\b))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Investment();

    [GeneratedRegex(@"\b(?:contract|agreement|pact|lease|cloud\s+deal|supply\s+deal|(?:multi|\w+)-year\s+deal)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Contract();

    [GeneratedRegex(@"\b(?:acqui(?:re|res|red|ring|sition)|takeover|buyout|merger|bid|(?:all-cash|cash|tender)\s+offer|(?:buy|bought|buying|sell|sold|sale)\b(?=[^.]{1,60}\bfor\b))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Price();

    [GeneratedRegex(@"\bvalu(?:es|ed|ing|ation)\b(?=[^.]{0,25}\b(?:company|group|at|above|of)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Valuation();

    [GeneratedRegex(
        @"\b(?:revenues?|sales|profits?|income|loss(?:es)?|earnings|market\s+(?:value|cap\w*)|capital\s+spending|capex|fines?|damages|debt|bonds?|cash\s+flow|assets|salar\w+|paid|transferred|received|a\s+(?:year|month|share))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex OtherAmounts();

    [GeneratedRegex(
        @"\b(?:stakes?|own(?:s|ed|ing|ership)?|hold(?:s|ing|ings)?|sharehold\w+|equity|interest\s+in|of\s+(?:the\s+|its\s+)?(?:[\w-]+\s+){0,2}(?:company|entity|business|arm|firm|shares))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Stake();

    [GeneratedRegex(
        @"\b(?:rose|rise[sn]?|fell|fall(?:s|en)?|gain(?:s|ed)?|jump\w*|drop\w*|slid|climb\w*|grew|grow(?:s|ing|th)?|higher|lower|up|down|revenues?|sales|customers|margin|tax|discount|interest\s+rate)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex OtherPercents();

    [GeneratedRegex(@"[;:—]|,\s+(?:while|but|whereas|and\s+(?:it|they|has|will))\b", RegexOptions.IgnoreCase)]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(@"\G\s+(?:in|into|with)\s+(?<whom>\p{Lu}[\w&.-]*(?:\s+\p{Lu}[\w&.-]*)*)")]
    private static partial Regex IntoWhom();

    [GeneratedRegex(@"\b(?:first|initial|remaining|last|other|rest\s+of\s+the)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Part();

    [GeneratedRegex(@"\b(?:up|down|raised|increased|lifted|cut|reduced)\s+from\s+(?<old>[^,.;]{2,40}(?:\.\d[^,.;]{0,20})?)", RegexOptions.IgnoreCase)]
    private static partial Regex From();
}
