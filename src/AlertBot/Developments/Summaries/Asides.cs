using System.Text.RegularExpressions;
using AlertBot.Articles;

namespace AlertBot.Developments.Summaries;

/// <summary>What stands in many articles and seldom is the news: how shares moved, what onlookers think, what a company is, how it came to this.</summary>
internal sealed partial class Asides(Article article)
{
    private readonly bool _isOfShares = Shares().IsMatch(article.Title);

    /// <summary>0 for a sentence of news to 1 for one that is hardly ever any.</summary>
    public double In(string sentence) => Math.Min(1, new[]
    {
        !_isOfShares && (Moved().IsMatch(sentence) || Market().IsMatch(sentence)) ? 1 : 0,
        Onlookers().IsMatch(sentence) ? 1 : 0,
        Company().IsMatch(sentence) ? 1 : 0,
        Described().IsMatch(sentence) ? 0.5 : 0,
        Before().IsMatch(sentence) ? 0.5 : 0,
        Compared().IsMatch(sentence) ? 0.7 : 0,
    }.Sum());

    [GeneratedRegex(@"\b(?:shares?\s+(?:jump|soar|fall|rise|rally|slide|plunge|surge|drop|slump|climb|gain|tumble)s?|stock)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Shares();

    [GeneratedRegex(
        @"\b(?:shares?|stocks?|depositary\s+receipts|bonds)\b[^.;]{0,60}?\b(?:rose|fell|gained|lost|climbed|dropped|slipped|slid|jumped|surged|soared|sank|tumbled|plunged|rallied|edged|dipped|added|shed|closed|ended|traded|trading|were\s+(?:up|down|little|flat|unchanged|barely)|was\s+(?:up|down|little|flat|unchanged)|moved|are\s+(?:up|down)|is\s+(?:up|down)|have\s+(?:risen|fallen|gained|lost))\b"
        + @"|\b(?:up|down)\s+[\d.]+\s?(?:%|percent|per\s+cent)\s+(?:in|on|at)\b|^Shares\s+(?:of|in)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Moved();

    [GeneratedRegex(@"\b(?:early|morning|afternoon|after-hours|premarket|pre-market|regular)\s+trad(?:e|ing)\b|\bmarket\s+(?:value|cap\w*)\s+of\b", RegexOptions.IgnoreCase)]
    private static partial Regex Market();

    [GeneratedRegex(
        @"\b(?:analysts?|critics|observers|onlookers|pundits|bankers?|professor|prof\.|consumer\s+groups?|commentators|fans|some\s+(?:investors|employees|experts))\b[^.]{0,60}\b(?:said|say|says|sees?|saw|called?|calls|wrote|expects?|estimated?|were|was|are|looked|argued?|warned?|praised|predict\w*|believe\w*|think\w*|doubt\w*|wonder\w*)\b|\bnot\s+all\s+are\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Onlookers();

    [GeneratedRegex(
        @"\b(?:founded|established|incorporated)\s+(?:in|by)\b|\bheadquartered\b|\b(?:with|has\s+its)\s+headquarters\b|^(?:The\s+)?(?:\p{Lu}[\p{L}\d&.]*\s+){1,4}(?:is|are)\s+(?:also\s+)?(?:an?|one\s+of|the\s+(?:world[’']s|nation[’']s|country[’']s|largest|biggest|second))\b|,\s+based\s+in\b[^,]*,\s+(?:makes|sells|runs|operates|owns|has|employs)\b"
        + @"|\b(?:employs|has)\s+(?:about\s+|some\s+|around\s+|roughly\s+|more\s+than\s+|nearly\s+|over\s+)?[\d,]+\s+(?:[\w-]+\s+)?(?:people|staff|employees|workers)\b|\bhad\s+(?:sales|revenues?|turnover)\s+of\b|\b(?:was|were)\s+valued\s+at\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Company();

    // "Islander, which has 14 aircraft and 900 staff, …".
    [GeneratedRegex(@"^\p{Lu}[\w’'.& -]{1,40},\s+(?:which\s+(?:has|owns|runs|operates|makes|sells|employs|is)|an?\s+\p{Ll}[^,]{3,60},)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Described();

    // What somebody had done when it came to this, or already has.
    [GeneratedRegex(@"\balready\s+(?:owns?|holds?|has|controls?)\b|(?<!\b(?:who|which|that|they|it|he|she)\s)\bhad\s+(?:\w+ly\s+|already\s+|once\s+|also\s+|long\s+)?(?!to\b|no\b|an?\b)(?:been|\w+ed|made|said|told|bought|sold|won|lost|put|taken|given|begun|fallen|risen|held|sought|kept|left|met|sent)\b|\b(?:the|its|their|his|her)\s+(?:first|last|previous|earlier)\s+(?:\w+\s+)?(?:bid|offer|approach|attempt|round|funding)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    // "It would be the largest since 2018", "an odd spectacle": what the writer makes of it.
    [GeneratedRegex(
        @"\bwould\s+(?:be|mark|make)\s+(?:\w+\s+)?(?:an?|the|one\s+of\s+the)\s+(?:[\w-]+\s+)?(?:odd|strange|rare|unusual|remarkable|first|second|biggest|largest|most|boon|blow|setback|test|irony)\b|\b(?:biggest|largest|first)\b[^.;]{0,60}\bsince\s+(?:19|20)\d\d\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Compared();
}
