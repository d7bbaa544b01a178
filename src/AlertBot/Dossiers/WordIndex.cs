using System.Collections.Immutable;

namespace AlertBot.Dossiers;

/// <summary>The words of many texts, in order, with the texts that have them: what is typed is looked for among thousands at each letter.</summary>
internal sealed class WordIndex<T>
{
    private readonly ImmutableArray<T> _all;
    private readonly string[] _words;
    private readonly int[][] _places;

    public WordIndex(IEnumerable<T> all, Func<T, string> text)
    {
        _all = [.. all];
        var byWord = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < _all.Length; i++)
        {
            foreach (var word in QuestionWords.Split(text(_all[i])).Distinct())
                (byWord.TryGetValue(word, out var list) ? list : byWord[word] = []).Add(i);
        }

        (_words, _places) = ([.. byWord.Keys], [.. byWord.Values.Select(static list => list.ToArray())]);
    }

    public IEnumerable<T> All => _all;

    /// <summary>Those of which a word begins with each of these.</summary>
    public IEnumerable<T> Beginning(string[] words) => Having(Array.ConvertAll(words, Beginning));

    /// <summary>Those of which a word is accepted by each of these.</summary>
    public IEnumerable<T> With(Func<string, bool>[] accepts) =>
        Having(Array.ConvertAll(accepts, accept => Enumerable.Range(0, _words.Length).Where(word => accept(_words[word]))));

    private IEnumerable<int> Beginning(string start)
    {
        var at = Array.BinarySearch(_words, start, StringComparer.Ordinal);
        for (var i = at < 0 ? ~at : at; i < _words.Length && _words[i].StartsWith(start, StringComparison.Ordinal); i++)
            yield return i;
    }

    private IEnumerable<T> Having(IEnumerable<int>[] words)
    {
        // How many of the words each has, each word counted once.
        var had = new int[_all.Length];
        for (var nth = 0; nth < words.Length; nth++)
        {
            foreach (var entry in words[nth].SelectMany(word => _places[word]))
                had[entry] = had[entry] == nth ? nth + 1 : had[entry];
        }

        for (var i = 0; i < had.Length; i++)
        {
            if (had[i] == words.Length)
                yield return _all[i];
        }
    }
}
