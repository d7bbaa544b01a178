using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Answering;

/// <summary>
/// Says yes or no to a question that a passage answers, where it tells the very thing of the very ones that are asked about, and tells it as a fact; from
/// whether it denies what is asked. Otherwise the passage speaks for itself.
/// </summary>
internal static partial class Polarity
{
    private static readonly string _stay = Synonyms.Root("stay");

    /// <summary>The answer that begins with it; as it stands where it says so itself, or nobody asked yes or no.</summary>
    /// <param name="agrees">Whether a clause tells it of those whom the question names.</param>
    public static string Answer(QuestionReading asked, Passage passage, Agreement agreement, Func<string, Agreement> agrees)
    {
        if (asked.Kind != QuestionKind.YesNo)
            return passage.Kind == PassageKind.Harvested ? Rest(passage.Text) : passage.Text;
        if (!NamedAlike.Is(asked, passage))
            return Rest(passage.Text);
        if (passage.Question is { } question && !Said().IsMatch(passage.Text) || passage.Question is null && Said().IsMatch(passage.Text) || IsSame(asked, passage.Question))
            return passage.Text;
        var text = Rest(passage.Text);
        return MaySay(asked, text, agreement) && Telling(asked, text, passage.Question, agrees) is { } clause ? $"{(IsDenied(asked, clause) ? "No" : "Yes")}. {text}" : text;
    }

    /// <summary>The yes or no with which a text begins; null when it does with neither.</summary>
    public static string? Verdict(string text) => Said().Match(text) is { Success: true } said ? said.Value.TrimEnd(' ', '.', ',', ':', ';').ToLowerInvariant() : null;

    /// <summary>It denies the very word that is asked: "non-exclusive".</summary>
    public static bool Concerns(QuestionReading asked, string text) =>
        asked.Kind == QuestionKind.YesNo && Non().Matches(text).Any(match => asked.Asks(Synonyms.Root(match.Groups["word"].Value.ToLowerInvariant())));

    private static string Rest(string text) => Said().Replace(text, "") is { Length: > 0 } rest ? $"{char.ToUpperInvariant(rest[0])}{rest[1..]}" : text;

    // The yes or no of a pair is to its own question; another one with some of its words may want the opposite.
    private static bool IsSame(QuestionReading asked, string? question)
    {
        if (question is null || Tense.IsDuty(question) != Tense.IsDuty(asked.Text))
            return false;
        var known = Synonyms.Roots(QuestionText.Of(question)).ToHashSet(StringComparer.Ordinal);
        return asked.Roots.All(root => Coverage.IsLight(asked, root) || known.Contains(root) || (root == _stay && Still().IsMatch(question))) && Negated().IsMatch(question) == Negated().IsMatch(asked.Text);
    }

    private static bool MaySay(QuestionReading asked, string text, Agreement agreement) =>
        (agreement == Agreement.Agrees || asked.Frame is null) && (!Hedging.Is(Besides().Replace(text, "")) || Hedging.Is(asked.Text));

    /// <summary>What of it tells all that is asked: of "keeps its licence but loses exclusivity" the one or the other.</summary>
    private static string? Telling(QuestionReading asked, string text, string? question, Func<string, Agreement> agrees) =>
        Array.Find(Contrasts().Split(Phrases.Join(text)), clause => Says(asked, $"{question} {(End().IsMatch(asked.Text) ? clause : End().Replace(clause, ""))}") && (asked.Frame is null || question is not null || agrees(clause) != Agreement.Contradicts));

    private static bool Says(QuestionReading asked, string clause)
    {
        var told = Synonyms.Roots(clause).ToHashSet(StringComparer.Ordinal);
        return asked.Roots.All(root => Coverage.IsLight(asked, root) || told.Contains(root) || Array.Exists(Opposites.Of(root), told.Contains));
    }

    private static bool IsDenied(QuestionReading asked, string text) => Denies(asked, text) != Negated().IsMatch(asked.Text) != IsOpposite(asked, text);

    private static bool IsOpposite(QuestionReading asked, string text)
    {
        var told = Synonyms.Roots(Phrases.Join(text)).ToHashSet(StringComparer.Ordinal);
        return asked.Roots.Any(root => !told.Contains(root) && Array.Exists(Opposites.Of(root), told.Contains));
    }

    // Only the clauses that say most of what is asked: another may deny another thing.
    private static bool Denies(QuestionReading asked, string text)
    {
        var clauses = Clauses().Split(Phrases.Join(text)).Select(clause => (Text: clause, Said: Synonyms.Roots(clause).Distinct().Count(asked.Asks))).ToArray();
        return clauses.Where(clause => clause.Said == clauses.Max(other => other.Said))
            .Any(clause => Denies(asked, clause.Text, Negation()) || (asked.IsAboutNow && Denies(asked, clause.Text, Ending())));
    }

    // What the question says itself ("is it non-exclusive", "does it end"), or asks with the opposite of, denies nothing.
    private static bool Denies(QuestionReading asked, string clause, Regex form) =>
        form.Matches(clause).Any(match => !asked.Text.Contains(match.Value.Trim(), StringComparison.OrdinalIgnoreCase)
            && !asked.Roots.Any(root => root == Synonyms.Root(match.Value.ToLowerInvariant()) || Opposites.Are(root, Synonyms.Root(match.Value.ToLowerInvariant()))));

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

    [GeneratedRegex(@";|\b(?:but|while|whereas|although)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Contrasts();

    // "Rejected the claims and may appeal": what may be is another thing.
    [GeneratedRegex(@",?\s+and\s+(?:may|might|could|would)\b.*$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Besides();

    // "Until OpenAI achieved AGI": that it has is not told.
    [GeneratedRegex(@"\b(?:until|till)\b[^.;,]*", RegexOptions.IgnoreCase)]
    private static partial Regex End();

    [GeneratedRegex(@"\bstill\b", RegexOptions.IgnoreCase)]
    private static partial Regex Still();

    [GeneratedRegex(@"[;:—]|,\s+(?=(?:but|while|and|which|who)\b)|\bwhile\b|\b(?:that|which|who)\s+(?=(?:is|are|was|were|has|have|had)\b)|\bbut\b")]
    private static partial Regex Clauses();
}
