using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Answering;

/// <summary>Says yes or no to a question that a passage answers, from whether it denies what is asked.</summary>
internal static partial class Polarity
{
    /// <summary>The answer that begins with it; as it stands where it says so itself or says neither.</summary>
    public static string Answer(QuestionReading asked, Passage passage)
    {
        if (asked.Kind != QuestionKind.YesNo || passage.Question is not null || Said().IsMatch(passage.Text))
            return passage.Text;
        var denied = Denies(asked, passage.Text);
        return $"{(denied != Negated().IsMatch(asked.Text) ? "No" : "Yes")}. {passage.Text}";
    }

    private static bool Denies(QuestionReading asked, string text) =>
        Clauses().Split(Phrases.Join(text)).Where(clause => Touches(asked, clause)).Any(clause => Denies(asked, clause, Negation()) || (asked.IsAboutNow && Denies(asked, clause, Ending())));

    // What the question says itself ("is it non-exclusive", "does it end") denies nothing.
    private static bool Denies(QuestionReading asked, string clause, Regex form) =>
        form.Matches(clause).Any(match => !asked.Text.Contains(match.Value.Trim(), StringComparison.OrdinalIgnoreCase));

    private static bool Touches(QuestionReading asked, string clause) =>
        Synonyms.Roots(clause).Any(root => asked.Roots.Contains(root) && !LightWords.Has(root));

    [GeneratedRegex(@"^(?:yes|no)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Said();

    [GeneratedRegex(@"\b(?:not|no|never|nobody|none|neither|cannot|without|non-\w+|\w+n['’]t|void|refus\w+|reject\w+|stop\w*|gone)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Negation();

    [GeneratedRegex(@"\b(?:end|ended|ends|ending|expire[sd]?|remov(?:es?|ed|ing)|previous(?:ly)?|former(?:ly)?|replac\w+|lapse[sd]?|terminat\w+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ending();

    [GeneratedRegex(@"n['’]t\b|\bnot\b|\bno\s+longer\b", RegexOptions.IgnoreCase)]
    private static partial Regex Negated();

    [GeneratedRegex(@"[;:—]|,\s+(?=(?:but|while|and|which|who)\b)|\bwhile\b")]
    private static partial Regex Clauses();
}
