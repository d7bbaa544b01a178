using System.Collections.Immutable;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments.Reading;
using AlertBot.Text;

namespace AlertBot.Developments.Summaries;

/// <summary>
/// At most three whole sentences of an article in its own words and order, chosen for what they add to its headline and to what the deal's
/// record holds already: new figures, dates and terms, and little that was told before.
/// </summary>
internal static class Summariser
{
    private const int Most = 3;
    // A sentence that adds less than this is padding: then two are a better summary than three.
    private const double Least = 0.3;
    // Where that leaves none, the best is told unless it says nothing.
    private const double LeastAlone = 0.15;

    /// <param name="known">The deal's head before this article was judged.</param>
    public static string Summarise(Deal deal, Article article, DealHead known)
    {
        var (sentences, value, repetition) = (SummarySentences.Of(article), new SentenceValue(deal, article, KnownTellings.Of(known)), new Repetition(article, Vocabulary.NamesOf(deal)));
        var fresh = sentences.Where(sentence => !repetition.IsAll(sentence.Text)).ToList();
        var chosen = new List<SummarySentence>();
        while (Best(Steps(fresh, chosen), chosen, value) is { } best)
            chosen.AddRange(best);
        return string.Join(' ', WithStandingStart(article.Title, chosen, sentences, value).Select(sentence => sentence.Text));
    }

    /// <summary>What may be added: a sentence that stands by itself or behind a chosen one, or one that clings to another, with that.</summary>
    private static IEnumerable<SummarySentence[]> Steps(IReadOnlyList<SummarySentence> sentences, List<SummarySentence> chosen) =>
        from sentence in sentences.Except(chosen)
        let before = sentence.Clings ? sentences.FirstOrDefault(other => other.Place == sentence.Place - 1) : null
        where !sentence.Clings || before is { Clings: false } || (before is not null && chosen.Contains(before))
        let step = before is null || chosen.Contains(before) ? new[] { sentence } : [before, sentence]
        where chosen.Count + step.Length <= Most
        select step;

    private static SummarySentence[]? Best(IEnumerable<SummarySentence[]> steps, List<SummarySentence> chosen, SentenceValue value)
    {
        var (step, worth) = steps.Select(step => (Step: step, Value: Worth(step, chosen, value))).OrderByDescending(one => one.Value).FirstOrDefault();
        return step is not null && (worth >= Least || (chosen.Count == 0 && worth >= LeastAlone)) ? step : null;
    }

    private static double Worth(SummarySentence[] step, List<SummarySentence> chosen, SentenceValue value)
    {
        var (told, sum) = (chosen.SelectMany(value.WordsOf).ToImmutableHashSet(), 0.0);
        foreach (var sentence in step)
            (told, sum) = (told.Union(value.WordsOf(sentence)), sum + value.Of(sentence, told));
        return sum / step.Length;
    }

    /// <summary>
    /// In the article's order, without what would hang in the air: "The deal …" does not begin, "The insider, who …" follows only what told of an
    /// insider, or the very sentence that it followed, and "It is …" only the latter.
    /// </summary>
    private static List<SummarySentence> Following(string title, IEnumerable<SummarySentence> chosen)
    {
        var (told, kept) = (title, new List<SummarySentence>());
        foreach (var sentence in chosen.OrderBy(sentence => sentence.Place))
        {
            var isBehind = kept is [.., var last] && sentence.Place == last.Place + 1;
            if (isBehind || (!sentence.Clings && !(sentence.Leans && kept.Count == 0) && (sentence.Of is not { } thing || Tells(told, thing))))
                kept.Add(sentence);
            told = $"{told}\n{kept.LastOrDefault()?.Text}";
        }

        return kept;
    }

    private static bool Tells(string text, string thing) => Tokens.Of(text).Exists(word => Stem.Of(word.Word) == Stem.Of(thing));

    /// <summary>Where what was chosen begins with "The deal …", a sentence before it that says which.</summary>
    private static List<SummarySentence> WithStandingStart(string title, List<SummarySentence> chosen, IReadOnlyList<SummarySentence> all, SentenceValue value)
    {
        var kept = Following(title, chosen);
        if (chosen.Count == 0 || chosen.MinBy(sentence => sentence.Place) is not { Leans: true } first)
            return kept;
        var start = all.Where(sentence => !sentence.Leans && !sentence.Clings && sentence.Place < first.Place).MaxBy(sentence => value.Of(sentence, []));
        return start is null || (kept.Count > 0 && value.Of(start, []) < Least)
            ? kept
            : Following(title, chosen.Take(Most - 1).Append(start));
    }
}
