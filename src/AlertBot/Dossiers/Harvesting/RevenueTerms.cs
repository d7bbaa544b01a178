using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>Who shares revenue with whom, until when, up to what cap, and who stops. Each clause of a sentence may tell another side of it.</summary>
internal static partial class RevenueTerms
{
    public static IEnumerable<TermFinding> Read(TermSentence sentence)
    {
        var about = Share().IsMatch(sentence.Text);
        if (!about && !(Share().IsMatch(sentence.Before) && Payments().IsMatch(sentence.Text)))
            yield break;
        foreach (var clause in ClauseEnd().Split(sentence.Text))
        {
            var told = new TermSentence(clause, sentence.Before, sentence.Names, sentence.Published);
            if (!Share().IsMatch(clause) && !Payments().IsMatch(clause))
                continue;
            var until = Until.In(clause, told.Dates);
            var percent = told.Percents.Count > 0 ? ShareOf().Match(clause) is { Success: true } range ? range.Value : told.Percents[0].Text : null;
            if (until is not null || percent is not null || Stops().IsMatch(clause) || Cap().IsMatch(clause))
                yield return new(TermTopics.RevenueShare, Payer(told), Whole(clause), OldShare(told) ?? (until is null ? null : told.OldEnd), until, percent);
        }
    }

    // "From 8 percent to 11", "to 11 percent from 8".
    private static string? OldShare(TermSentence told) => told.OldPercent ?? (told.Percents is [var now, ..] ? OldFigure.Of(told.Text, now.End) : null);

    /// <summary>Who pays: "OpenAI goes on paying", "Microsoft's own payments", "a share from OpenAI", "a share of OpenAI's revenue".</summary>
    private static string? Payer(TermSentence clause)
    {
        foreach (var name in clause.Names.In(clause.Text))
        {
            if (Giver().IsMatch(clause.Text[..name.Start]) || ItsRevenue().IsMatch(clause.Text, name.End))
                return name.Party;
        }

        return Paying().Matches(clause.Text).Select(paying => clause.PartyBefore(paying.Index)).FirstOrDefault(party => party is not null);
    }

    private static string Whole(string clause)
    {
        var text = clause.Trim(' ', ',');
        return char.ToUpperInvariant(text[0]) + text[1..].TrimEnd('.') + ".";
    }

    [GeneratedRegex(
        @"\b(?:revenue[\s-]+shar\w+|rev(?:enue)?\s+split|shar(?:e|es|ed|ing)\s+(?:\w+\s+){0,2}(?:revenues?|sales)|(?:shares?|percent|per\s+cent|%)\s+of\s+(?:[\w’']+\s+){0,3}(?:revenues?|sales)|royalt(?:y|ies))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Share();

    [GeneratedRegex(@"\b(?:pay(?:s|ing|ment|ments)?|paid|duty)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Payments();

    // "9 to 14 percent" is one share.
    [GeneratedRegex(@"\d+(?:\.\d+)?\s*%?\s*(?:to|–|-|and)\s*\d+(?:\.\d+)?\s*(?:%|per\s?cent)", RegexOptions.IgnoreCase)]
    private static partial Regex ShareOf();

    [GeneratedRegex(@"\b(?:pay(?:s|ing|ments?)?|hand(?:s|ing)?\s+over|shar(?:e|es|ing)\s+(?:its\s+)?(?:revenue|sales)|revenue\s+share|owns?\s+payments|goes\s+on)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Paying();

    [GeneratedRegex(@"\bfrom\s+$")]
    private static partial Regex Giver();

    [GeneratedRegex(@"\G['’]s\s+(?:\w+\s+)?(?:revenues?|sales)\b")]
    private static partial Regex ItsRevenue();

    [GeneratedRegex(@"\b(?:stop(?:s|ped|ping)?|end(?:s|ed|ing)?|no\s+longer|cease[sd]?|halt(?:s|ed)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Stops();

    [GeneratedRegex(@"\b(?:cap|capped|ceiling|limit(?:ed)?|maximum|at\s+most)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Cap();

    [GeneratedRegex(@";\s+|,\s+(?=while\b|but\b|whereas\b)|(?<=,)\s+(?:while|but|whereas)\s+|\bwhile\s+", RegexOptions.IgnoreCase)]
    private static partial Regex ClauseEnd();
}
