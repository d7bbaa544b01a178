using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>Licences and other rights, and whether they are exclusive.</summary>
internal static partial class RightsTerms
{
    public static bool IsNonExclusive(string text) => NonExclusive().IsMatch(text);

    public static bool IsEnded(string text) => End().IsMatch(text);

    /// <summary>A licence or right with what bounds it: that it is (not) exclusive, or until when it lasts.</summary>
    public static IEnumerable<TermFinding> Licence(TermSentence sentence)
    {
        var about = Rights().Match(sentence.Text);
        var goesOn = !about.Success && Pronoun().IsMatch(sentence.Text) && Rights().IsMatch(sentence.Before);
        var until = Until.In(sentence.Text, sentence.Dates) ?? (goesOn ? sentence.UntilBefore : null);
        var bounded = until is not null || IsNonExclusive(sentence.Text);
        if (!bounded || !(about.Success || goesOn) || Ended().IsMatch(sentence.Text))
            yield break;
        yield return new(
            TermTopics.Licence,
            about.Success ? sentence.PartyBefore(about.Index) : null,
            goesOn ? $"{sentence.Before} {sentence.Text}" : null,
            (goesOn ? OldState.In(sentence.Before) : null) ?? (until is null ? null : sentence.OldEnd),
            until);
    }

    /// <summary>What happens to an exclusivity that is no licence's: it ends, stays or is granted.</summary>
    public static IEnumerable<TermFinding> Exclusivity(TermSentence sentence)
    {
        var until = Until.In(sentence.Text, sentence.Dates);
        if (Exclusive().IsMatch(sentence.Text) && (until is not null || IsEnded(sentence.Text) || Stay().IsMatch(sentence.Text)) && !Licence(sentence).Any())
            yield return new(TermTopics.Exclusivity, Before: until is null ? null : sentence.OldEnd, Until: until);
    }

    [GeneratedRegex(@"\b(?:licen[cs]e[sd]?|licen[cs](?:ees?|ors?)|licensing|(?:use|using)\s+(?:the\s+|its\s+)?(?:[\w’'-]+\s+){0,4}(?:brands?|names?|trademarks?|logos?)|(?:intellectual\s+property|usage|exclusive|non-exclusive|distribution|its|their|['’]s)\s+rights?|rights?\s+to|rights?\s+of\s+first\s+\w+|(?:that|this|such)\s+rights?|access\s+to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Rights();

    [GeneratedRegex(@"^(?:It|They|Th(?:at|is|ese|ose)|The\s+(?:licen[cs]e|rights?))\b")]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"\bnon-?exclusive|no\s+longer\s+exclusive|not\s+exclusive|without\s+exclusivity", RegexOptions.IgnoreCase)]
    private static partial Regex NonExclusive();

    [GeneratedRegex(@"(?<!non-)(?<!non)\bexclusiv(?:e|ity|ely)\b|\b(?:sole|only)\s+(?:[\w-]+\s+){0,2}(?:supplier|provider|maker|distributor|licensee|buyer|partner|customer)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Exclusive();

    [GeneratedRegex(@"\b(?:remov|end|drop|lift|strip|waiv|giv|surrender|los)(?:e|es|ed|s|ing)?\s+(?:up\s+)?(?:\w+['’]s\s+|its\s+|their\s+|the\s+)?exclusive\s+(?:rights|licen[cs]e)", RegexOptions.IgnoreCase)]
    private static partial Regex Ended();

    [GeneratedRegex(
        @"\b(?:remov\w+|end(?:s|ed|ing)?|drop\w*|gone|lift\w*|lose[s]?|lost|lapse[sd]?|expire[sd]?|give[sn]?\s+up|gave\s+up|let\s+go|waive[sd]?|no\s+longer|" +
        @"has\s+been\s+replaced)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex End();

    [GeneratedRegex(@"\b(?:stays?|remains?|keeps?|continues?|grants?|granted)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Stay();
}
