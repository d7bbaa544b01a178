using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Answering;

/// <summary>Says yes or no to a question that a passage answers, from whether it denies what is asked.</summary>
internal static partial class Polarity
{
    /// <summary>The answer that begins with it; as it stands where it says so itself, or nobody asked yes or no.</summary>
    public static string Answer(QuestionReading asked, Passage passage)
    {
        if (asked.Kind != QuestionKind.YesNo)
            return passage.Kind == PassageKind.Harvested && Said().Replace(passage.Text, "") is { Length: > 0 } rest ? $"{char.ToUpperInvariant(rest[0])}{rest[1..]}" : passage.Text;
        if (passage.Question is not null || Said().IsMatch(passage.Text))
            return passage.Text;
        return $"{(Denies(asked, passage.Text) != Negated().IsMatch(asked.Text) ? "No" : "Yes")}. {passage.Text}";
    }

    /// <summary>The yes or no with which a text begins; null when it does with neither.</summary>
    public static string? Verdict(string text) => Said().Match(text) is { Success: true } said ? said.Value.TrimEnd(' ', '.', ',', ':', ';').ToLowerInvariant() : null;

    /// <summary>It denies the very word that is asked: "non-exclusive".</summary>
    public static bool Concerns(QuestionReading asked, string text) =>
        asked.Kind == QuestionKind.YesNo && Non().Matches(text).Any(match => asked.Asks(Synonyms.Root(match.Groups["word"].Value.ToLowerInvariant())));

    // Only the clauses that say most of what is asked: another may deny another thing.
    private static bool Denies(QuestionReading asked, string text)
    {
        var clauses = Clauses().Split(Phrases.Join(text)).Select(clause => (Text: clause, Said: Synonyms.Roots(clause).Distinct().Count(asked.Asks))).ToArray();
        return clauses.Where(clause => clause.Said == clauses.Max(other => other.Said))
            .Any(clause => Denies(asked, clause.Text, Negation()) || (asked.IsAboutNow && Denies(asked, clause.Text, Ending())));
    }

    // What the question says itself ("is it non-exclusive", "does it end") denies nothing.
    private static bool Denies(QuestionReading asked, string clause, Regex form) =>
        form.Matches(clause).Any(match => !asked.Text.Contains(match.Value.Trim(), StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^(?:yes|no)\b[.,:;]?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Said();

    [GeneratedRegex(@"\b(?:not|no|never|nobody|none|neither|cannot|without|non-\w+|\w+n['’]t|void|refus\w+|reject\w+|stop\w*|gone)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Negation();

    [GeneratedRegex(@"\bnon-?(?<word>\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex Non();

    [GeneratedRegex(@"\b(?:end|ended|ends|ending|expire[sd]?|remov(?:es?|ed|ing)|previous(?:ly)?|former(?:ly)?|replac\w+|lapse[sd]?|terminat\w+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ending();

    [GeneratedRegex(@"n['’]t\b|\bnot\b|\bno\s+longer\b", RegexOptions.IgnoreCase)]
    private static partial Regex Negated();

    [GeneratedRegex(@"[;:—]|,\s+(?=(?:but|while|and|which|who)\b)|\bwhile\b")]
    private static partial Regex Clauses();
}
