namespace AlertBot.Deals.Matching;

/// <summary>
/// Finds all of many phrases in one pass over the words of a text, however many phrases there are (A. Aho, M. Corasick, "Efficient String
/// Matching: An Aid to Bibliographic Search", CACM 18(6), 1975), with words, not characters, as the alphabet.
/// </summary>
internal sealed class Automaton
{
    private const int Root = 0;
    private readonly Dictionary<(int State, int Word), int> _next = [];
    private readonly List<int> _depth = [0];
    // The phrase that ends in a state, -1 for none; and the nearest shorter state in which one does.
    private readonly List<int> _phrase = [-1];
    private int[] _fail = [];
    private int[] _shorter = [];
    private int _count;

    /// <summary>The number of the phrase; the same words have the same number.</summary>
    public int Add(ReadOnlySpan<int> words)
    {
        var state = Root;
        foreach (var word in words)
        {
            if (!_next.TryGetValue((state, word), out var next))
            {
                next = _depth.Count;
                _next[(state, word)] = next;
                _depth.Add(_depth[state] + 1);
                _phrase.Add(-1);
            }

            state = next;
        }

        if (_phrase[state] < 0)
            _phrase[state] = _count++;
        return _phrase[state];
    }

    /// <summary>To be called once, when all phrases are in.</summary>
    public void Complete()
    {
        _fail = new int[_depth.Count];
        _shorter = new int[_depth.Count];
        // Shallow states first: a state fails to a shallower one.
        foreach (var ((from, word), to) in _next.OrderBy(edge => _depth[edge.Value]))
        {
            _fail[to] = from == Root ? Root : Step(_fail[from], word);
            _shorter[to] = _phrase[_fail[to]] >= 0 ? _fail[to] : _shorter[_fail[to]];
        }
    }

    /// <summary>Goes one word on from a state; 0 is the start.</summary>
    public int Step(int state, int word)
    {
        int next;
        while (!_next.TryGetValue((state, word), out next) && state != Root)
            state = _fail[state];
        return next;
    }

    /// <summary>The phrases that end here, the longest first, with their length in words.</summary>
    public IEnumerable<(int Phrase, int Length)> EndingAt(int state)
    {
        for (var s = _phrase[state] >= 0 ? state : _shorter[state]; s != Root; s = _shorter[s])
            yield return (_phrase[s], _depth[s]);
    }
}
