using System.Text.RegularExpressions;
using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>What a percentage is of: a stake, a premium; shares of revenue have <see cref="RevenueTerms"/>.</summary>
internal static partial class PercentTerms
{
    private static readonly TopicWord[] _words = [new(TermTopics.Stake, Stake()), new(TermTopics.Premium, Premium()), new(TopicWord.None, Other())];

    public static IEnumerable<TermFinding> Read(TermSentence sentence) => sentence.Percents.Select(percent => Of(sentence, percent)).OfType<TermFinding>();

    private static TermFinding? Of(TermSentence sentence, Percent percent)
    {
        if (IsCondition().IsMatch(sentence.Text[..percent.Start]))
            return null;
        var (topic, at) = AbovePrice().IsMatch(sentence.Text, percent.End) ? (TermTopics.Premium, percent.Start) : IsOfParty(sentence, percent.End) || IsKept(sentence, percent.Start) || IsSharedOut(sentence, percent.Start) || MovesTo().IsMatch(sentence.Text[..percent.Start]) ? (TermTopics.Stake, percent.Start) : TopicWord.Nearest(_words, sentence.Text, percent.Start, percent.End);
        if (topic is null or TopicWord.None || IsNoLevel().IsMatch(sentence.Text[..percent.Start]))
            return null;
        var owner = topic == TermTopics.Stake ? Owner(sentence, Math.Min(at, percent.Start)) : null;
        return new(topic, owner, Before: OldFigure.Of(sentence.Text, percent.End) ?? sentence.OldPercent, Value: percent.Text);
    }

    /// <summary>What a party keeps is a stake, whatever it is of: "Solace keeps 51 percent".</summary>
    private static bool IsKept(TermSentence sentence, int start) => sentence.Names.In(sentence.Text[..start]).Any(name => Keeps().IsMatch(sentence.Text[name.End..start]));

    /// <summary>"Ardent will hold 60 percent, and Velmar 40 percent": right behind a party what the first half says is told of it too.</summary>
    private static bool IsSharedOut(TermSentence sentence, int start) =>
        Stake().IsMatch(sentence.Text[..start]) && sentence.Names.In(sentence.Text[..start]).Any(name => string.IsNullOrWhiteSpace(sentence.Text[name.End..start]));

    private static string? Owner(TermSentence sentence, int at) =>
        sentence.SubjectBefore(at) is { } subject ? (IsPeople(sentence, subject) ? null : subject.Party)
        : sentence.Names.In(sentence.Text[..at]).LastOrDefault() is { Party: not null } last && IsPeople(sentence, last) ? null : sentence.PartyBefore(at);

    /// <summary>"The Osterby family, who own 22 percent": people around a party are not the party.</summary>
    private static bool IsPeople(TermSentence sentence, PartyName name) => People().IsMatch(sentence.Text, name.End);

    [GeneratedRegex(@"\G(?:['’]s?)?\s+(?:founding\s+)?(?:family|heirs|founders?|shareholders?|employees|workers|executives|managers|directors)\b", RegexOptions.IgnoreCase)]
    private static partial Regex People();

    // "Conditional on 66 percent being tendered", "may not raise its holding above 20 percent": a bar, not what somebody holds.
    [GeneratedRegex(
        @"\b(?:condition(?:al|ed)?\s+(?:on|of|that)|depends?\s+on|(?:once|if|until|unless|when)\s+(?:it|they|[\p{Lu}]\w+)\s+(?:holds?|owns?|has|have|controls?|gets?|reach(?:es)?)|(?:raise|increase|lift|take)\s+(?:its|their)\s+(?:holding|stake|shareholding)\s+(?:above|beyond|past|over))\b[^.;]{0,60}$",
        RegexOptions.IgnoreCase)]
    private static partial Regex IsCondition();

    [GeneratedRegex(@"\G\s+(?:above|over|more\s+than|higher\s+than)\s+[^.;]{0,50}?\b(?:clos(?:e|ed|ing)|share\s+price|stock\s+price|price|traded|trading)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AbovePrice();

    /// <summary>"33 percent of Banco Tiral".</summary>
    private static bool IsOfParty(TermSentence sentence, int end) =>
        OfWhom().Match(sentence.Text, end) is { Success: true } whom && sentence.Names.In(sentence.Text).Any(name => name.Start == whom.Index + whom.Length && !ItsFigures().IsMatch(sentence.Text, name.End));

    [GeneratedRegex(@"\G\s+(?:stake\s+in|of|in)\s+(?:the\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex OfWhom();

    [GeneratedRegex(@"\G['’]s?\s+(?:[\w-]+\s+){0,2}(?:revenues?|sales|profits?|workforce|staff|customers|users|costs?|jobs)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ItsFigures();

    // "Its holding falls to 21 percent": the move is the stake's, not a share price's.
    [GeneratedRegex(
        @"\b(?:stakes?|holdings?|shareholding|ownership|interest)\s+(?:in\s+[\w ]{2,40}\s+)?(?:will\s+|would\s+)?(?:falls?|fell|rises?|rose|drops?|shrinks?|grows?|goes|climbs?|increases?)\s+(?:up\s+|down\s+)?(?:to|by)\s+(?:about\s+)?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex MovesTo();

    [GeneratedRegex(@"^\s+(?:will\s+|then\s+|still\s+|itself\s+)*(?:keeps?|kept|retains?|retained)\s+(?:about\s+|the\s+(?:remaining|other)\s+|an?\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Keeps();

    // "Up from 20 percent": what was. "Another 15 percent": a step, not where it leads.
    [GeneratedRegex(@"\b(?:from\s+(?:about\s+)?|(?:an?\s+)?(?:further|another|additional|extra)\s+)$", RegexOptions.IgnoreCase)]
    private static partial Regex IsNoLevel();

    [GeneratedRegex(
        @"\b(?:stakes?|own(?:s|ed|ing|ership)?|hold(?:s|ing|ings)?|sharehold\w+|equity|interest\s+in|warrants?|of\s+(?:the\s+|its\s+|their\s+)?(?:[\w-]+\s+){0,2}(?:company|entity|business|arm|firm|shares|group|farm|plant|mine|field|project|terminal|port|network|portfolio|unit|chain|bank|airline|start-?up|venture))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Stake();

    [GeneratedRegex(@"\bpremium\b", RegexOptions.IgnoreCase)]
    private static partial Regex Premium();

    [GeneratedRegex(
        @"\b(?:rose|rise[sn]?|fell|fall(?:s|en)?|gain(?:s|ed)?|jump\w*|drop\w*|slid|climb\w*|grew|grow(?:s|ing|th)?|higher|lower|up(?!\s+to)|down(?!\s+to)|revenues?|sales|royalt\w+|customers|margin|tax|discount|interest\s+rate|votes?|tariffs?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Other();
}
