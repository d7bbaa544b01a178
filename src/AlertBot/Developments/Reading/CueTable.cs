using AlertBot.Deals.Matching;
using AlertBot.Text;

namespace AlertBot.Developments.Reading;

/// <summary>
/// Phrases that give something away, found in a text by the stems of their words ("acquire" finds "acquired"). "^" at the
/// start of a phrase binds it to the start of the text, "=" to the letter ("=backs" finds no "back"). "lifts … offer" leaves room for the words
/// between a verb and what it is about, and "hikes/cuts … offer/bid" are four phrases.
/// </summary>
internal sealed class CueTable<T>
{
    // "lifts its takeover offer", "strikes a long-awaited licensing deal"; what stands after "as" or "amid" is about something else.
    private const int Room = 4;

    private readonly Automaton _automaton = new();
    private readonly Dictionary<string, int> _vocabulary = new(StringComparer.Ordinal);
    private readonly List<Cue> _cues = [];
    private readonly List<List<int>> _byPhrase = [];

    public CueTable(IEnumerable<(T Meaning, string Phrases)> table)
    {
        foreach (var (meaning, phrases) in table)
        {
            foreach (var phrase in phrases.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                Variants(phrase).ToList().ForEach(variant => Add(variant, meaning));
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
                foreach (var cue in _byPhrase[number].Select(cue => _cues[cue]).Where(cue => Holds(cue, words, i + 1 - length, i + 1)))
                    yield return (cue.Phrase, cue.Meaning, i + 1 - length);
            }
        }
    }

    private static IEnumerable<string> Variants(string phrase) =>
        phrase.Split(' ').Aggregate<string, IEnumerable<string>>([""], (begun, word) => begun.SelectMany(before => word.Split('/').Select(variant => before.Length == 0 ? variant : $"{before} {variant}")));

    private static bool Holds(Cue cue, IReadOnlyList<Token> words, int first, int next) =>
        (!cue.AtStart || first == 0) && (!cue.ToTheLetter || words[first].Word == cue.First) && (cue.Object is null || IsAbout(cue.Object, words, next));

    private static bool IsAbout(string thing, IReadOnlyList<Token> words, int from)
    {
        for (var i = from; i < Math.Min(words.Count, from + Room + 1) && !words[i].Break && !MainClause.Begins(words[i]); i++)
        {
            if (Stem.Of(words[i].Word) == thing)
                return true;
        }

        return false;
    }

    private void Add(string text, T meaning)
    {
        var phrase = text.TrimStart('^', '=');
        var (verb, thing) = phrase.Split('…', StringSplitOptions.TrimEntries) is [var before, var after] ? (before, Stem.Of(Tokens.Of(after)[0].Word)) : (phrase, null);
        var tokens = Tokens.Of(verb);
        var number = _automaton.Add([.. tokens.Select(word => Number(Stem.Of(word.Word)))]);
        if (number == _byPhrase.Count)
            _byPhrase.Add([]);
        _byPhrase[number].Add(_cues.Count);
        _cues.Add(new(phrase, tokens[0].Word, thing, text[0] == '^', text[0] == '=', meaning));
    }

    private int Number(string word)
    {
        if (!_vocabulary.TryGetValue(word, out var number))
            _vocabulary[word] = number = _vocabulary.Count;
        return number;
    }

    /// <param name="First">Its first word to the letter.</param>
    /// <param name="Object">The root of the word that has to follow near by; null when none has to.</param>
    private sealed record Cue(string Phrase, string First, string? Object, bool AtStart, bool ToTheLetter, T Meaning);
}
