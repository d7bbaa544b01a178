using System.Buffers;
using System.Collections.Immutable;

namespace AlertBot.Dossiers.Answering;

/// <summary>
/// Passages by their words. One answers when it tells of whom and of which year is asked, covers enough of the rest, and has what the kind of
/// question asks for next to it.
/// </summary>
internal sealed class PassageIndex
{
    private const double HalfOfLight = 0.5;

    // "Andy Jassy", written small, is two.
    private const int MostOfAName = 2;

    // Reading dates and figures out of a passage is what takes long. What is not among so many that cover most is no better an answer.
    private const int MostRead = 200;

    private readonly ImmutableArray<IndexedPassage> _passages;
    private readonly Dictionary<string, List<int>> _byRoot = new(StringComparer.Ordinal);
    private readonly Spellings _spellings;
    private readonly NameList _names;
    private readonly Initials _initials;
    private readonly Fitness _fitness;

    public PassageIndex(IEnumerable<IndexedPassage> passages)
    {
        _passages = [.. passages];
        for (var i = 0; i < _passages.Length; i++)
        {
            foreach (var root in _passages[i].Words)
                (_byRoot.TryGetValue(root, out var list) ? list : _byRoot[root] = []).Add(i);
        }

        _names = new(_passages.SelectMany(static passage => passage.NameRoots), _passages.SelectMany(static passage => passage.SmallRoots));
        _fitness = new(_names);
        _initials = new(_passages.SelectMany(static passage => passage.Initials));
        _spellings = new(_passages.SelectMany(static passage => passage.Spellings));
    }

    public QuestionReading Read(string question)
    {
        var asked = QuestionReading.Of(_initials.Spell(question, word => Words.IsEmpty(word) || IsHeard(Synonyms.Root(word))), _names, Known);
        return asked with { Names = [.. asked.Names.Select(name => LongName.Heard(name, IsHeard))], Weights = Coverage.Weights(asked, IsHeard) };
    }

    public Candidate? Best(QuestionReading asked)
    {
        Candidate? best = null;
        foreach (var (passage, score, most) in Covering(asked).OrderByDescending(static found => found.Most).Take(MostRead))
        {
            if (most <= best?.Rank)
                break;
            if (Judge(asked, passage, score) is { } candidate && (best is null || candidate.Rank > best.Rank))
                best = candidate;
        }

        return best;
    }

    /// <inheritdoc cref="Fitness.Fits"/>
    public bool Fits(QuestionReading asked, Passage entry) => _fitness.Fits(asked, entry);

    /// <inheritdoc cref="Fitness.Agrees"/>
    public Agreement Agrees(QuestionReading asked, string clause) => _fitness.Agrees(asked, clause);

    /// <summary>What covers enough, with the highest rank that it may come to.</summary>
    private IEnumerable<(IndexedPassage Passage, double Score, double Most)> Covering(QuestionReading asked)
    {
        if (asked.Kind == QuestionKind.Definition && asked.Roots.IsEmpty)
            return asked.Names.Count is 0 or > MostOfAName ? [] : With(asked).Where(passage => Coverage.Tells(asked, passage)).Select(static passage => (passage, 1.0, Ranks.Whole));

        var needed = Needed(asked);
        return asked.IsEmpty ? [] :
            from passage in With(asked)
            let score = Coverage.Of(asked, passage)
            where score >= needed
            select (passage, score, Ranks.Plain(asked, passage, score) + Ranks.MostBeside(asked));
    }

    private Candidate? Judge(QuestionReading asked, IndexedPassage passage, double score) => _fitness.Of(asked, passage, score) is { } agreement
        ? new(passage.Passage, score, Ranks.Plain(asked, passage, score) + Ranks.Beside(asked, passage.Passage)) { Agreement = agreement }
        : null;

    // "What will happen to it?" asks with no word that counts.
    private static double Needed(QuestionReading asked) => asked.Kind == QuestionKind.Open && asked.Roots.All(LightWords.Has) ? HalfOfLight : Fitness.Enough;

    /// <summary>The passages with any of the words, but for those that lack too many of them; in the order in which they came.</summary>
    private List<IndexedPassage> With(QuestionReading asked)
    {
        var shares = ArrayPool<float>.Shared.Rent(_passages.Length);
        shares.AsSpan(0, _passages.Length).Clear();
        var all = asked.Weights.Sum();
        for (var i = 0; i < asked.Roots.Length; i++)
            AddAll(asked.Roots[i], (float)(asked.Weights[i] / all), shares);
        foreach (var root in asked.Names.SelectMany(static name => name))
            AddAll(root, float.Epsilon, shares);

        // What stands before a passage covers too, but less; that is counted where it is judged. A hair less, for the rounding of sums.
        var (needed, found) = (asked.Roots.IsEmpty || asked.AsksForSumAlone ? 0 : Needed(asked) - 0.001, new List<IndexedPassage>());
        for (var i = 0; i < _passages.Length; i++)
        {
            if (shares[i] > 0 && (shares[i] >= needed || _passages[i].Context.Count > 0))
                found.Add(_passages[i]);
        }

        ArrayPool<float>.Shared.Return(shares);
        return found;
    }

    private bool IsHeard(string root) => _byRoot.ContainsKey(root);

    // Those with the root itself, and those with one that tells nearly the same.
    private void AddAll(string root, float share, float[] shares)
    {
        Add(root, share, shares);
        foreach (var other in Related.To(root))
            Add(other, share * (float)Coverage.NearlyTheSame, shares);
        foreach (var other in Opposites.Of(root))
            Add(other, share, shares);
    }

    private void Add(string root, float share, float[] shares)
    {
        foreach (var i in _byRoot.GetValueOrDefault(root) ?? [])
            shares[i] += share;
    }

    private string Known(string word)
    {
        var root = Synonyms.Root(word);
        return _byRoot.ContainsKey(root) || _spellings.Meant(word) is not { } meant ? root : Synonyms.Root(meant);
    }
}
