using System.Collections.Immutable;

namespace AlertBot.Dossiers;

/// <summary>The words of a dossier's questions, in order, with the questions that have them: what is typed is looked for among thousands at each letter.</summary>
internal sealed class QuestionWords
{
    private static readonly Derived<QuestionWords> _known = new(static dossier => new(dossier.Faq));

    /// <summary>What stands between words of names and questions.</summary>
    public const string Between = " -–—/,.'’?()_";

    private static readonly char[] _between = [.. Between];

    private readonly ImmutableArray<FaqEntry> _entries;
    private readonly string[] _words;
    private readonly int[][] _places;

    private QuestionWords(ImmutableArray<FaqEntry> entries)
    {
        var byWord = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Length; i++)
        {
            foreach (var word in Split(entries[i].Question).Distinct())
                (byWord.TryGetValue(word, out var list) ? list : byWord[word] = []).Add(i);
        }

        (_entries, _words, _places) = (entries, [.. byWord.Keys], [.. byWord.Values.Select(static list => list.ToArray())]);
    }

    public static QuestionWords Of(Dossier dossier) => _known.Of(dossier);

    /// <summary>In lower case.</summary>
    public static string[] Split(string text) => text.ToLowerInvariant().Split(_between, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The entries of which a word begins with each of these.</summary>
    public IEnumerable<FaqEntry> Beginning(string[] words) => Having(Array.ConvertAll(words, Beginning));

    /// <summary>The entries of which a word is accepted by each of these.</summary>
    public IEnumerable<FaqEntry> With(Func<string, bool>[] accepts) =>
        Having(Array.ConvertAll(accepts, accept => Enumerable.Range(0, _words.Length).Where(word => accept(_words[word]))));

    private IEnumerable<int> Beginning(string start)
    {
        var at = Array.BinarySearch(_words, start, StringComparer.Ordinal);
        for (var i = at < 0 ? ~at : at; i < _words.Length && _words[i].StartsWith(start, StringComparison.Ordinal); i++)
            yield return i;
    }

    private IEnumerable<FaqEntry> Having(IEnumerable<int>[] words)
    {
        // How many of the words an entry has, each counted once.
        var had = new int[_entries.Length];
        for (var nth = 0; nth < words.Length; nth++)
        {
            foreach (var entry in words[nth].SelectMany(word => _places[word]))
                had[entry] = had[entry] == nth ? nth + 1 : had[entry];
        }

        for (var i = 0; i < had.Length; i++)
        {
            if (had[i] == words.Length)
                yield return _entries[i];
        }
    }
}
