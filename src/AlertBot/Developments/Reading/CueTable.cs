using AlertBot.Deals.Matching;
using AlertBot.Text;

namespace AlertBot.Developments.Reading;

/// <summary>
/// Phrases that give something away, found in a text by the stems of their words ("acquire" finds "acquired"). "^" at the
/// start of a phrase binds it to the start of the text, "=" to the letter ("=backs" finds no "back").
/// </summary>
internal sealed class CueTable<T>
{
    private readonly Automaton _automaton = new();
    private readonly Dictionary<string, int> _vocabulary = new(StringComparer.Ordinal);
    private readonly List<(string Phrase, bool AtStart, bool ToTheLetter, T Meaning)> _cues = [];
    private readonly List<List<int>> _byPhrase = [];

    public CueTable(IEnumerable<(T Meaning, string Phrases)> table)
    {
        foreach (var (meaning, phrases) in table)
        {
            foreach (var phrase in phrases.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                Add(phrase, meaning);
        }

        _automaton.Complete();
    }

    /// <summary>The cues in the order in which they end.</summary>
    public IEnumerable<(string Phrase, T Meaning, int Word)> In(IReadOnlyList<Token> words)
    {
        var state = 0;
        for (var i = 0; i < words.Count; i++)
        {
            state = _automaton.Step(state, _vocabulary.GetValueOrDefault(Stem.Of(words[i].Word), -1));
            foreach (var (number, length) in _automaton.EndingAt(state))
            {
                foreach (var cue in _byPhrase[number].Select(cue => _cues[cue]).Where(cue => Holds(cue, words, i + 1 - length)))
                    yield return (cue.Phrase, cue.Meaning, i + 1 - length);
            }
        }
    }

    private static bool Holds((string Phrase, bool AtStart, bool ToTheLetter, T Meaning) cue, IReadOnlyList<Token> words, int first) =>
        (!cue.AtStart || first == 0) && (!cue.ToTheLetter || words[first].Word == Tokens.Of(cue.Phrase)[0].Word);

    private void Add(string text, T meaning)
    {
        var phrase = text.TrimStart('^', '=');
        var number = _automaton.Add([.. Tokens.Of(phrase).Select(word => Number(Stem.Of(word.Word)))]);
        if (number == _byPhrase.Count)
            _byPhrase.Add([]);
        _byPhrase[number].Add(_cues.Count);
        _cues.Add((phrase, text[0] == '^', text[0] == '=', meaning));
    }

    private int Number(string word)
    {
        if (!_vocabulary.TryGetValue(word, out var number))
            _vocabulary[word] = number = _vocabulary.Count;
        return number;
    }
}
