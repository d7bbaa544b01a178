using System.Text;
using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>
/// The clauses of a sentence that tell somebody else's deal: "… since Vantor, which paid $5 billion for Kiln last year", "unlike the €3 billion that Orbel paid".
/// Who does it, or with whom the only party does it, is a name that no party has. What is left tells the deal's own terms.
/// </summary>
internal static partial class OthersClauses
{
    private const string Dealing =
        @"(?:(?:(?:has|have|had|will|would|is|was|are|were|also|already|then|later|recently|once|just|now|since)\s)*(?:(?:agreed|committed|promised|pledged|decided|planned|plans|wants)\s(?:\w+\s){0,3}to\s)?(?:also\s)?" +
        @"(?:pays?|paid|buys?|bought|acquires?|acquired|purchase[sd]?|bids?|offers?|offered|invests?|invested|commit(?:s|ted)?|pledge[sd]?|spends?|spent|signs?|signed|orders?|ordered|licen[cs]e[sd]?|suppl(?:y|ies|ied)|" +
        @"sells?|sold|raise[sd]?|wins?|won|owns?|owned|holds?|held|takes?|took|puts?|lends?|lent|settle[sd]?|fetched|got|gets|received|keeps?|kept|retains?|retained|went|changed\shands))";

    private const int LongestName = 100;

    private const string DealWith = @"(?:deal|contract|agreement|pact|order|lease|arrangement)s?\s(?:(?:[^,;.]|\.(?=\d)){1,30}?\s)?with|order(?:s|ed)?\s(?:(?:[^,;.]|\.(?=\d)){1,30}?\s)?from";

    // What ends a name that is dealt with; an ordinary word after it makes it an adjective ("the Danish unit").
    private const string NameEnd = @"(?=\s*(?:[,.;:)–—]|$)|\s(?:for|in|with|last|this|from|to|at|on|and|or|who|was|were|is|has|had|by|as|after|before|worth|over|an?|that|until|through|under|since|when|two|three|earlier)\b|\s[\p{Sc}\d])";

    public static string Without(string sentence, DealNames names, string headline)
    {
        if (names.AreAll || names.Count == 0)
            return sentence;
        var kept = new StringBuilder(sentence.Length);
        var start = 0;
        foreach (var end in Boundary().Matches(sentence).Select(boundary => boundary.Index).Append(sentence.Length).Distinct())
        {
            if (end > start && !IsOthers(sentence, start, end, names, headline))
                kept.Append(sentence, start, end - start);
            start = Math.Max(start, end);
        }

        return kept.Length == sentence.Length ? sentence : kept.ToString().TrimEnd(' ', ',');
    }

    /// <summary>With whom a figure that stays is agreed, where that is no party: "OpenAI and Amazon sign a contract worth $38 billion" in a timeline of another deal.</summary>
    public static string? Counterparty(TermSentence sentence, int at)
    {
        if (sentence.Names.AreAll || sentence.Names.Count < 2)
            return null;
        var ends = Boundary().Matches(sentence.Text).Select(boundary => boundary.Index).ToArray();
        var start = ends.LastOrDefault(end => end <= at);
        var clause = sentence.Text[start..ends.Append(sentence.Text.Length).First(end => end > at)];
        var dealt = WithWhom().Matches(clause).FirstOrDefault(other => !sentence.Names.AreIn(other.Value));
        dealt ??= sentence.Names.PartiesIn(clause) > 1 ? null : Announcer().Matches(clause).Concat(Actor().Matches(clause))
            .FirstOrDefault(actor => ForeignName.Is(actor.Groups["name"].Value, start + actor.Groups["name"].Index == 0, sentence.Names));
        return dealt?.Groups["name"].Value;
    }

    private static bool IsOthers(string sentence, int start, int end, DealNames names, string headline)
    {
        var clause = sentence[start..end];
        return names.PartiesIn(clause) switch
        {
            < 2 when Relative().IsMatch(clause) && IsBehindForeign(sentence, start, names) => true,
            0 => IsDealtByOthers(clause, start, names) || IsDealtWithOthers(clause, names, headline),
            1 => names.Count > 1 && !Together.IsIn(clause) && !Relative().IsMatch(clause) && (IsDealtByOthers(clause, start, names) || IsDealtWithOthers(clause, names, headline) || IsSoldToOthers(clause, names)),
            _ => false,
        };
    }

    private static bool IsBehindForeign(string sentence, int end, DealNames names)
    {
        var start = Math.Max(0, end - LongestName);
        return Last().Match(sentence[start..end].TrimEnd(' ', ',')) is { Success: true } name && ForeignName.Is(name.Value, start + name.Index == 0, names);
    }

    private static bool IsDealtByOthers(string clause, int at, DealNames names) =>
        Actor().Matches(clause).Any(actor => ForeignName.Is(actor.Groups["name"].Value, at + actor.Groups["name"].Index == 0, names));

    // A thing that the headline names is this deal's: the business that one party sells.
    private static bool IsDealtWithOthers(string clause, DealNames names, string headline) =>
        HasFigure().IsMatch(clause) && Counterpart().Matches(clause).Any(other => !names.AreIn(other.Value) && !headline.Contains(other.Groups["name"].Value, StringComparison.OrdinalIgnoreCase));

    /// <summary>"Harbour sold its ski resorts to Falcon Works for $800 million".</summary>
    private static bool IsSoldToOthers(string clause, DealNames names) =>
        HasFigure().IsMatch(clause) && SoldTo().Match(clause) is { Success: true } sold && ForeignName.Is(sold.Groups["name"].Value, atStart: false, names) && names.AreIn(clause[..sold.Index]);

    [GeneratedRegex(@"\b(?:sells?|sold)\s(?:[^,;]{1,60}?\s)?to\s(?:the\s)?(?<name>" + ForeignName.Form + ")" + NameEnd)]
    private static partial Regex SoldTo();

    [GeneratedRegex(
        @",?\s(?=(?:while|whereas|although|unlike|after|since|than|compared\s+with|following|as\s+well\s+as)\s)|,\s(?=(?:but|and|when|where|as)\s)|,\s(?=(?:which|who|whose)\s)|(?<=,\s(?:which|who|whose)\s[^,;—–]{2,160}),(?=\s)|;\s|\s[—–]\s|\s(?=\()|(?<=\))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Boundary();

    [GeneratedRegex(@"\p{Sc}|%|\b(?:percent|per\s+cent|million|billion|bn)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HasFigure();

    [GeneratedRegex(@"^[,\s]*(?:which|who|whose)\b")]
    private static partial Regex Relative();

    [GeneratedRegex(ForeignName.Form + "$")]
    private static partial Regex Last();

    [GeneratedRegex(@"(?<![\w’'])(?<name>" + ForeignName.Form + @")(?:(?:,\s[^,;]{2,60},)?\s" + Dealing + @"\b|['’]s?\s(?:[\w.€$£-]+\s){0,4}(?:valuation|stake|bid|offer|takeover|purchase|acquisition|deal|contract|investment|licen[cs]e|rights?|holding)\b)")]
    private static partial Regex Actor();

    [GeneratedRegex(@"\b(?:" + DealWith + @")\s(?:the\s)?(?:[\w-]+\s){0,4}?(?<name>" + ForeignName.Form + ")" + NameEnd)]
    private static partial Regex WithWhom();

    [GeneratedRegex(@"(?<![\w’'])(?<name>" + ForeignName.Form + @")\s(?:announces?|announced|unveils?|unveiled|confirms?|confirmed|(?:says?|said)\s(?:that\s)?(?:it|they)\s(?:will|would|has|have|plans?|planned))\b")]
    private static partial Regex Announcer();

    [GeneratedRegex(
        @"\b(?:(?:pa(?:y|ys|id)|bids?|offer(?:s|ed)?)\s(?:[^,;]{1,40}?\s)?for|(?:acquisition|takeover|purchase|buyout)\sof|mergers?\swith|merge[sd]?\swith|invest(?:s|ed|ment)?\s(?:[^,;]{1,40}?\s)?(?:in|into)|stakes?\sin|(?:percent|per\scent|%)\sof|" +
        DealWith + @"|buys?|bought|acquire[sd]?|acquiring|fine[sd]?|sue[sd]?)\s(?:the\s)?(?:[\w-]+\s){0,4}?(?<name>" + ForeignName.Form + ")" + NameEnd)]
    private static partial Regex Counterpart();
}
