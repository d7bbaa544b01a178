using System.Collections.Immutable;

namespace AlertBot.Dossiers.Answering;

/// <summary>
/// Passages by their words: BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009; k1 and b as there) puts them in
/// order, and the share of the question's weight that a passage covers says whether it answers at all.
/// </summary>
internal sealed class AnswerIndex
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    private readonly ImmutableArray<Indexed> _passages;
    private readonly Dictionary<string, int> _frequency = new(StringComparer.Ordinal);
    private readonly HashSet<string> _spellings;
    private readonly double _averageLength;

    public AnswerIndex(IReadOnlyCollection<Passage> passages)
    {
        _passages = [.. passages.Select(Index)];
        foreach (var word in _passages.SelectMany(passage => passage.Words.Keys))
            _frequency[word] = _frequency.GetValueOrDefault(word) + 1;
        _spellings = [.. passages.SelectMany(passage => Words.Of($"{passage.Question} {passage.Topic} {passage.Text} {passage.Aliases}"))];
        _averageLength = _passages.IsEmpty ? 1 : _passages.Average(passage => passage.Length);
    }

    // The share of the question's weight that must be covered. Low enough for a paraphrase, too high for a question about another matter.
    private const double EnoughCovered = 0.62;

    public Candidate? Best(string question)
    {
        var kind = Question.KindOf(question);
        return Find(Asked(question)).OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Passage.Kind)
            .ThenByDescending(candidate => candidate.Rank)
            .FirstOrDefault(candidate => candidate.Score >= EnoughCovered && !candidate.OnlyNamed
                && (candidate.Passage.Kind == PassageKind.Curated || Question.CanBeAnswered(kind, candidate.Passage.Text, candidate.Passage.Source.AsOf)));
    }

    /// <summary>The question's roots, each once, misspelt ones put right where a known word is near.</summary>
    public ImmutableArray<string> Asked(string question) =>
        [.. Words.Of(question).Select(Known).Distinct()];

    public IEnumerable<Candidate> Find(ImmutableArray<string> asked)
    {
        var weight = asked.Sum(Weight);
        return
            from passage in _passages
            where asked.Any(passage.Words.ContainsKey)
            let covered = asked.Where(passage.Words.ContainsKey).Sum(Weight) / weight
            let named = !asked.Any(word => passage.Words.ContainsKey(word) && !passage.Passage.Names.Contains(word))
            select new Candidate(passage.Passage, Rank(passage, asked), covered, Likeness(passage, asked), named);
    }

    private string Known(string word)
    {
        var root = Synonyms.Root(word);
        return _frequency.ContainsKey(root) || Typos.Meant(word, _spellings) is not { } meant ? root : Synonyms.Root(meant);
    }

    /// <summary>Inverse document frequency; a word that no passage has weighs most, so a question about it is not covered.</summary>
    private double Weight(string word)
    {
        var n = _frequency.GetValueOrDefault(word);
        return Math.Log(1 + ((_passages.Length - n + 0.5) / (n + 0.5)));
    }

    private double Rank(Indexed passage, ImmutableArray<string> asked)
    {
        var norm = K1 * (1 - B + (B * passage.Length / _averageLength));
        return asked.Where(passage.Words.ContainsKey).Sum(word => Weight(word) * passage.Words[word] * (K1 + 1) / (passage.Words[word] + norm));
    }

    /// <summary>How alike the two questions are in weight, 0 to 1 (Dice); zero for a passage that answers no set question.</summary>
    private double Likeness(Indexed passage, ImmutableArray<string> asked)
    {
        var common = asked.Where(passage.Question.Contains).Sum(Weight);
        return common == 0 ? 0 : 2 * common / (asked.Sum(Weight) + passage.Question.Sum(Weight));
    }

    private static Indexed Index(Passage passage)
    {
        var question = Synonyms.Roots(passage.Question ?? "").ToHashSet(StringComparer.Ordinal);
        var lead = Synonyms.Roots(passage.Topic ?? "").Concat(question).ToArray();
        var all = Synonyms.Roots(passage.Text).Concat(lead).Concat(lead).ToArray();
        var words = all.CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        foreach (var alias in Synonyms.Roots(passage.Aliases))
            words.TryAdd(alias, 1);
        return new(passage, words, question, all.Length);
    }
}
