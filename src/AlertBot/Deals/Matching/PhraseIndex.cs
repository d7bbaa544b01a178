using System.Runtime.InteropServices;
using AlertBot.Text;

namespace AlertBot.Deals.Matching;

/// <summary>The phrases of all deals behind one automaton. <paramref name="key"/> says what of a word is compared: the word or its stem.</summary>
internal sealed class PhraseIndex(Func<string, string> key)
{
    private const int Unknown = -1;
    private readonly Automaton _automaton = new();
    private readonly Dictionary<string, int> _vocabulary = new(StringComparer.Ordinal);
    private readonly List<List<Phrase>> _phrases = [];

    public static PhraseIndex Of(IEnumerable<Phrase> phrases, Func<string, string> key)
    {
        var index = new PhraseIndex(key);
        foreach (var phrase in phrases.Where(phrase => phrase.Words.Count > 0))
            index.Add(phrase);
        index._automaton.Complete();
        return index;
    }

    public void Find(List<Token> words, ArticleField field, List<Hit> hits)
    {
        var state = 0;
        for (var i = 0; i < words.Count; i++)
        {
            state = _automaton.Step(words[i].Break ? 0 : state, _vocabulary.GetValueOrDefault(key(words[i].Word), Unknown));
            if (state == 0)
                continue;
            foreach (var (phrase, length) in _automaton.EndingAt(state))
                Keep(phrase, words, new Range(i + 1 - length, i + 1), field, hits);
        }
    }

    private void Keep(int number, List<Token> words, Range range, ArticleField field, List<Hit> hits)
    {
        var told = CollectionsMarshal.AsSpan(words)[range];
        foreach (var phrase in _phrases[number])
        {
            if (phrase.IsWrittenAs(told) && !Namesake.Is(phrase, words, range.Start.Value))
                hits.Add(new Hit(phrase, field, range.Start.Value, range.End.Value - 1, told[0].Start));
        }
    }

    private void Add(Phrase phrase)
    {
        var number = _automaton.Add([.. phrase.Words.Select(word => Number(key(word.Word)))]);
        if (number == _phrases.Count)
            _phrases.Add([]);
        _phrases[number].Add(phrase);
    }

    private int Number(string word)
    {
        if (!_vocabulary.TryGetValue(word, out var number))
            _vocabulary[word] = number = _vocabulary.Count;
        return number;
    }
}
