using System.Collections.Immutable;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments.Reading;
using AlertBot.Text;

namespace AlertBot.Developments.Summaries;

/// <summary>
/// At most three whole sentences of an article in its own words and order, chosen for what they add to what the deal's record holds already:
/// new figures and dates, the headline's matter, and little that was told before.
/// </summary>
internal static class Summariser
{
    private const int Most = 3;
    // A sentence that adds less than this is padding: then two are a better summary than three.
    private const double Least = 0.25;

    /// <param name="known">The deal's head before this article was judged.</param>
    public static string Summarise(Deal deal, Article article, DealHead known)
    {
        var sentences = SummarySentences.Of(article);
        var value = new SentenceValue(article, Vocabulary.NamesOf(deal), KnownTellings.Of(known));
        var chosen = new List<SummarySentence>();
        while (chosen.Count < Most && Best(sentences.Except(chosen), chosen, value) is { } best)
            chosen.Add(best);
        return string.Join(' ', Following(article.Title, [.. WithStandingStart(chosen, sentences, value).OrderBy(sentence => sentence.Place)]).Select(sentence => sentence.Text));
    }

    private static SummarySentence? Best(IEnumerable<SummarySentence> sentences, List<SummarySentence> chosen, SentenceValue value)
    {
        var told = chosen.SelectMany(sentence => value.WordsOf(sentence)).ToImmutableHashSet();
        var (sentence, worth) = sentences.Select(sentence => (Sentence: sentence, Value: value.Of(sentence, told))).OrderByDescending(one => one.Value).FirstOrDefault();
        return sentence is not null && (worth >= Least || chosen.Count == 0) ? sentence : null;
    }

    /// <summary>"The insider, who …" follows only what told of an insider, or the very sentence that it followed.</summary>
    private static IEnumerable<SummarySentence> Following(string title, List<SummarySentence> inOrder)
    {
        var (told, last) = (title, -2);
        foreach (var sentence in inOrder)
        {
            if (sentence.Of is { } thing && sentence.Place != last + 1 && !Tells(told, thing))
                continue;
            (told, last) = ($"{told}\n{sentence.Text}", sentence.Place);
            yield return sentence;
        }
    }

    private static bool Tells(string text, string thing) => Tokens.Of(text).Exists(word => Stem.Of(word.Word) == Stem.Of(thing));

    /// <summary>"The deal …" may follow a sentence that says which; it does not begin.</summary>
    private static IEnumerable<SummarySentence> WithStandingStart(List<SummarySentence> chosen, IReadOnlyList<SummarySentence> all, SentenceValue value)
    {
        if (chosen.Count == 0 || chosen.MinBy(sentence => sentence.Place) is not { Leans: true } first)
            return chosen;
        var start = all.Where(sentence => !sentence.Leans && sentence.Place < first.Place).MaxBy(sentence => value.Of(sentence, []));
        return start is null
            ? chosen.Where(sentence => !sentence.Leans || chosen.Exists(other => !other.Leans && other.Place < sentence.Place))
            : chosen.Where(sentence => chosen.Count < Most || sentence != chosen[^1]).Append(start);
    }
}
