using System.Text.RegularExpressions;
using AlertBot.Articles;
using AlertBot.Text;

namespace AlertBot.Developments.Summaries;

/// <summary>The sentences of an article that can stand alone: whole, of its running text, not leaning on one that may be missing.</summary>
internal static partial class SummarySentences
{
    private const int Longest = 400;
    private const int FewestWords = 3;
    // Below stands what the outlet told before, and its lists and questions.
    private const int Reach = 40;

    /// <summary>Of the body, or of the teaser where the body has none.</summary>
    public static IReadOnlyList<SummarySentence> Of(Article article) =>
        article.Body is { } body && In(body) is { Count: > 0 } sentences ? sentences : In(article.Summary ?? "");

    private static List<SummarySentence> In(string text)
    {
        var told = Lines(text).SelectMany(line => Sentences.Of(Dateline.Strip(line))).Select(Connective.Strip).ToList();
        return [.. Enumerable.Range(0, told.Count).Where(place => Stands(told[place])).Take(Reach).Select(place => Sentence(told[place], place, place == 0 ? "" : told[place - 1]))];
    }

    private static SummarySentence Sentence(string text, int place, string before)
    {
        var definite = More().Match(text) is { Success: true } more ? more : Definite().Match(text);
        // What begins an article has nothing before it to lean on but the headline.
        return new(place, text, Leans: definite.Success || (place > 0 && Leaning().IsMatch(text)))
        {
            Of = definite.Success ? definite.Groups["noun"].Value : null,
            // "A further $3 billion" of which the sentence before tells the first.
            Clings = Pronouns.LackNoun(text) || (More().IsMatch(text) && before.Contains(definite.Groups["noun"].Value, StringComparison.Ordinal)),
        };
    }

    private static IEnumerable<string> Lines(string text) =>
        from line in BackgroundSections.Without(text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        where !Boilerplate.Is(line) && !Listed().IsMatch(line)
        select Marks().Replace(line, "");

    private static bool Stands(string sentence) =>
        sentence.Length <= Longest && sentence.Count(char.IsWhiteSpace) >= FewestWords - 1 && sentence[^1] is not '?'
        && !CutShort().IsMatch(sentence) && !Loose().IsMatch(sentence) && !IsInsideQuotation(sentence) && !Quotation.IsMostOf(sentence) && !NoNews.Is(sentence);

    // A quotation of several sentences begins in one and ends in another.
    private static bool IsInsideQuotation(string sentence) =>
        sentence.Count(c => c == '“') != sentence.Count(c => c == '”') || sentence.Count(c => c == '"') % 2 == 1;

    // Rows of timelines and tables, questions and their answers.
    [GeneratedRegex(@"^(?:[-*•‣–▪●]\s|\d{1,2}[.)]\s|\||[QA](?:uestion|nswer)?\s?\d*\s?[:.)]\s)|\s\|\s|\?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Listed();

    [GeneratedRegex(@"\*\*|__|^#{1,6}\s+|^[*_](?=\S)|(?<=\S)[*_]$")]
    private static partial Regex Marks();

    [GeneratedRegex(@"(?:…|\.\.\.|\[…\]|\[\.\.\.\])[”’""')\]]*$|^\p{Ll}")]
    private static partial Regex CutShort();

    // What answers a question or speaks for itself.
    [GeneratedRegex(
        @"^(?:[‘']|[(\-\s]*(?:(?:or|i|we|our|my|yes|no|not)\b"
        + @"|(?:some|many|most|all|few|several|others?|one|each)\s+(?:(?:also|even)\s+)?(?:is|are|was|were|has|have|had|will|would|could|can|may|might|did|do|said?|says?|found|felt|of\s+(?:them|these|those))\b))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Loose();

    [GeneratedRegex(
        @"^(?:The|Under\s+(?:the|its)|As\s+part\s+of\s+the)\s+(?:new\s+|latest\s+|proposed\s+|revised\s+|all-cash\s+|all-stock\s+|court[’']s\s+)?(?:deal|agreement|pact|contract|merger|transaction|takeover|acquisition|purchase|sale|offer|bid|move|terms|licen[cs]e|settlement|ruling|decision|investment|partnership|stake|lawsuit|suit|case|announcement|news|plan|vote|fee|talks)\b(?!\s+(?:between|of|with|by|for|over|to|against)\b)"
        + @"|^The\s+\p{Ll}[\p{Ll}-]*(?:\s+\p{Ll}[\p{Ll}-]*)?\s+(?:\p{Ll}+s|\p{Ll}+ed)\b"
        + @"|^The\s+(?:first|last|second|third|next)\b"
        + @"|^The\s+(?:\p{Ll}[\p{Ll}-]*\s+){0,2}\p{Ll}[\p{Ll}-]*(?:,?\s+(?:which|who)\b|\s+(?:also\s+)?(?:is|are|was|were|has|have|had|will|would|could|can|may|did)\b)"
        + @"|^(?:Alongside|Along\s+with|Besides|In\s+(?:addition\s+to|light\s+of)|Following|After|Despite|With)\s+(?:both|these|those|this|that)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Leaning();

    // "A further $35 billion": of money somebody told before.
    [GeneratedRegex(@"^(?:A\s+further|Another)\s+(?<noun>\p{Sc})\d", RegexOptions.CultureInvariant)]
    private static partial Regex More();

    // "The insider, who …", "The memo says …": of whom or which somebody told before. Of things ("the planes") the headline mostly has told in another word.
    [GeneratedRegex(
        @"^The\s+(?:\p{Ll}[\p{Ll}-]*\s+){0,2}?(?<noun>insider|source|official|analyst|executive|lawyer|attorney|judge|author|researcher|engineer|founder|investor|minister|senator|man|woman|employee|worker"
        + @"|director|chairman|chairwoman|president|owner|expert|report|study|survey|memo|letter|filing|document|e-?mail)s?(?:,|\s+(?!of\b|behind\b)\p{Ll})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Definite();
}
