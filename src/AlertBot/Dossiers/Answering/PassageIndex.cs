using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Answering;

/// <summary>
/// Passages by their words. One answers when it tells of whom and of which year is asked, covers enough of the rest, and has what the kind of
/// question asks for next to it.
/// </summary>
internal sealed partial class PassageIndex
{
    // The share that must be covered. Two of three words are, one of two is not.
    private const double Enough = 0.66;
    private const double AllButLight = 0.9;
    private const double HalfOfLight = 0.5;

    // Of a question that is alike in letters and small words; with nothing in common that is asked it is another one.
    private const double SomethingCovered = 0.3;

    private readonly ImmutableArray<IndexedPassage> _passages;
    private readonly Dictionary<string, List<int>> _byRoot = new(StringComparer.Ordinal);
    private readonly HashSet<string> _spellings;
    private readonly NameList _names;

    public PassageIndex(IReadOnlyCollection<Passage> passages)
    {
        _passages = [.. passages.Select(IndexedPassage.Of)];
        for (var i = 0; i < _passages.Length; i++)
        {
            foreach (var root in _passages[i].Words)
                (_byRoot.TryGetValue(root, out var list) ? list : _byRoot[root] = []).Add(i);
        }

        _names = new(passages.SelectMany(passage => new[] { passage.Text, passage.Question ?? "", passage.Aliases }));
        _spellings = [.. passages.SelectMany(passage => Words.Of($"{passage.Question} {passage.Topic} {passage.Text} {passage.Aliases}"))];
    }

    public QuestionReading Read(string question) => QuestionReading.Of(question, _names, Known);

    public Candidate? Best(QuestionReading asked)
    {
        Candidate? best = null;
        foreach (var passage in With(asked))
        {
            if (Judge(asked, passage) is { } candidate && (best is null || candidate.Rank > best.Rank))
                best = candidate;
        }

        return best;
    }

    /// <summary>Whether an entry that is alike in wording can be the answer.</summary>
    public bool Fits(QuestionReading asked, Passage entry)
    {
        var passage = IndexedPassage.Of(entry);
        return Coverage.Of(asked, passage, _byRoot.ContainsKey) >= SomethingCovered
            && (Question.KindOf(Phrases.Join(entry.Question ?? "")) == asked.Kind || AnswerType.IsIn(entry.Text, asked, entry.Source.AsOf));
    }

    private Candidate? Judge(QuestionReading asked, IndexedPassage passage)
    {
        if (asked.Kind == QuestionKind.Definition && asked.Roots.IsEmpty)
            return Coverage.Tells(asked, passage) && asked.Names is [var name] && Definitions.IsIn(passage.Passage.Text, name[0]) ? new(passage.Passage, 1, 1) : null;
        var score = Coverage.Of(asked, passage, _byRoot.ContainsKey);
        if (Tense.IsOpen(asked, passage.Passage) || (passage.Passage.IsTitle && asked.Kind is QuestionKind.Why or QuestionKind.Which or QuestionKind.Where))
            return null;
        return score >= Needed(asked) && (Fitting(asked, passage) || IsSaid(asked, passage, score)) ? new(passage.Passage, score, Rank(asked, passage, score)) : null;
    }

    private static bool Fitting(QuestionReading asked, IndexedPassage passage) =>
        (passage.Question.Count > 0 && Question.KindOf(Phrases.Join(passage.Passage.Question!)) == asked.Kind && Likeness(asked, passage) >= Enough)
        || (AnswerType.IsIn(passage.Passage.Text, asked, passage.Passage.Source.AsOf) && Focus.IsOn(asked, passage));

    // "What will happen to it?" asks with no word that counts.
    private static double Needed(QuestionReading asked) => asked.Kind == QuestionKind.Open && asked.Roots.All(LightWords.Has) ? HalfOfLight : Enough;

    // "The biggest beneficiaries are enterprise customers": who need not be a name.
    private static bool IsSaid(QuestionReading asked, IndexedPassage passage, double score) =>
        asked.Kind == QuestionKind.Who && score > AllButLight && Copula().IsMatch(passage.Passage.Text) && Coverage.NamesInside(asked, passage) == 1;

    // Names in the passage itself count more than in what stands before; an alike question more than an alike text; then the shorter one.
    private static double Rank(QuestionReading asked, IndexedPassage passage, double score) =>
        score + (asked.Kind == QuestionKind.Why && Cause().IsMatch(passage.Passage.Text) ? 0.3 : 0) + (Polarity.Concerns(asked, passage.Passage.Text) ? 0.1 : 0) + (0.2 * Coverage.NamesInside(asked, passage)) + (0.2 * Likeness(asked, passage)) - (0.02 * (int)passage.Passage.Kind) - (0.0003 * passage.Passage.Text.Length);

    /// <summary>How alike the two questions are, 0 to 1 (Dice); zero for a passage that answers no set question.</summary>
    private static double Likeness(QuestionReading asked, IndexedPassage passage) =>
        passage.Question.Count == 0 ? 0
            : 2.0 * passage.Question.Count(asked.Asks) / (passage.Question.Count + asked.Roots.Length + asked.Names.Sum(name => name.Length));

    private IEnumerable<IndexedPassage> With(QuestionReading asked) =>
        asked.Roots.Concat(asked.Names.SelectMany(name => name)).SelectMany(root => _byRoot.GetValueOrDefault(root) ?? []).Distinct().Select(i => _passages[i]);

    private string Known(string word)
    {
        var root = Synonyms.Root(word);
        return _byRoot.ContainsKey(root) || Typos.Meant(word, _spellings) is not { } meant ? root : Synonyms.Root(meant);
    }

    [GeneratedRegex(@"\b(?:is|are|was|were)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Copula();

    [GeneratedRegex(@"\b(?:because|due\s+to|so\s+that|in\s+order\s+to|as\s+(?:it|they|the)|thanks\s+to|therefore|effectively|cannot|(?:use|used)\s+(?:\w+\s+){1,3}to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Cause();
}
