using System.Buffers;
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
    private const double AlmostAll = 0.8;

    // Of a question that is alike in letters and small words; with nothing in common that is asked it is another one.
    private const double SomethingCovered = 0.3;

    // Reading dates and figures out of a passage is what takes long. What is not among so many that cover most is no better an answer.
    private const int MostRead = 200;

    private readonly ImmutableArray<IndexedPassage> _passages;
    private readonly Dictionary<string, List<int>> _byRoot = new(StringComparer.Ordinal);
    private readonly Spellings _spellings;
    private readonly NameList _names;
    private readonly Initials _initials;

    public PassageIndex(IEnumerable<IndexedPassage> passages)
    {
        _passages = [.. passages];
        for (var i = 0; i < _passages.Length; i++)
        {
            foreach (var root in _passages[i].Words)
                (_byRoot.TryGetValue(root, out var list) ? list : _byRoot[root] = []).Add(i);
        }

        _names = new(_passages.SelectMany(static passage => passage.NameRoots), _passages.SelectMany(static passage => passage.SmallRoots));
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

    /// <summary>Whether an entry that is alike in wording can be the answer.</summary>
    public bool Fits(QuestionReading asked, Passage entry)
    {
        var passage = IndexedPassage.Of(entry);
        return Coverage.Of(asked, passage) >= SomethingCovered
            && Matching.Of(asked, passage, _names) != Agreement.Contradicts
            && (Question.KindOf(Phrases.Join(entry.Question ?? "")) == asked.Kind || AnswerType.IsIn(entry.Text, asked, entry.Source.AsOf));
    }

    /// <summary>What covers enough, with the highest rank that it may come to.</summary>
    private IEnumerable<(IndexedPassage Passage, double Score, double Most)> Covering(QuestionReading asked)
    {
        if (asked.Kind == QuestionKind.Definition && asked.Roots.IsEmpty)
            return With(asked).Where(passage => Coverage.Tells(asked, passage)).Select(static passage => (passage, 1.0, 1.0));

        var needed = Needed(asked);
        return asked.IsEmpty ? [] :
            from passage in With(asked)
            let score = Coverage.Of(asked, passage)
            where score >= needed
            select (passage, score, PlainRank(asked, passage, score) + MostBeside(asked));
    }

    private Candidate? Judge(QuestionReading asked, IndexedPassage passage, double score)
    {
        if (asked.Kind == QuestionKind.Definition && asked.Roots.IsEmpty)
            return asked.Names is [.., var name] and { Count: < 3 } && Definitions.IsIn(passage.Passage.Text, name[^1]) ? new(passage.Passage, 1, 1) : null;
        if (Tense.IsOpen(asked, passage.Passage) || (asked.Kind == QuestionKind.Why && !Causes.AreIn(passage.Passage)) || (asked.AsksForHaving && !Having().IsMatch(passage.Passage.Text)) || (passage.Passage.IsTitle && asked.Kind is QuestionKind.Why or QuestionKind.Which or QuestionKind.Where))
            return null;
        if (asked is { Kind: QuestionKind.Who, Frame: { } frame } && !passage.Words.Contains(frame.Verb) && !Trade.IsTold(frame.Verb, passage) && (score < AlmostAll || asked.Numbers.IsEmpty))
            return null;
        if (asked is { Kind: QuestionKind.Definition, Names: [.., var one] } && !Definitions.IsIn(passage.Passage.Text, one[^1]))
            return null;
        if (asked is { Kind: QuestionKind.When or QuestionKind.Who, Frame: null, LightVerb: { } light } && !Array.Exists(Related.To(light), passage.Words.Contains) && passage.Question.Count == 0 && !passage.Words.Contains(light) && Heavy(asked) < 2)
            return null;
        if (asked.AsksWhatWasSaid && !Saying.IsOf(asked, Wording.Of(passage.Passage.Text, _names)))
            return null;
        // What stands before a sentence helps to find it; a yes or no has to be in it.
        if (asked is { Kind: QuestionKind.YesNo, Frame: null } && passage.Question.Count == 0 && Coverage.Inside(asked, passage) < Enough)
            return null;
        if ((asked.AsksForUnit && !Unit().IsMatch(passage.Passage.Text)) || (asked.AsksForShare && !QuestionReading.Share().IsMatch(passage.Passage.Text)))
            return null;
        if (!Fitting(asked, passage) && !IsSaid(asked, passage, score))
            return null;
        var agreement = Matching.Of(asked, passage, _names);
        return agreement == Agreement.Contradicts || (agreement == Agreement.Silent && asked is { Kind: QuestionKind.YesNo, Frame: not null } && score < AllButLight)
            ? null
            : new(passage.Passage, score, PlainRank(asked, passage, score) + Beside(asked, passage)) { Agreement = agreement };
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
    private static double PlainRank(QuestionReading asked, IndexedPassage passage, double score) =>
        score + (0.2 * Coverage.NamesInside(asked, passage)) + (0.2 * Likeness(asked, passage)) - (0.02 * (int)passage.Passage.Kind) - (passage.Passage.IsTitle ? 0.1 : 0) - (0.0003 * passage.Passage.Text.Length);

    /// <summary>What its text adds to the rank: a price where a sum is asked, a day of its own where one is, the very word that is denied.</summary>
    private static double Beside(QuestionReading asked, IndexedPassage passage) =>
        (asked.Kind == QuestionKind.HowMuch && AnswerType.IsPrice(passage.Passage.Text) ? 0.1 : 0) + (asked.Kind == QuestionKind.When && passage.Passage.Kind == PassageKind.Event ? 0.1 : 0) + (Polarity.Concerns(asked, passage.Passage.Text) ? 0.1 : 0);

    private static double MostBeside(QuestionReading asked) => asked.Kind switch
    {
        QuestionKind.HowMuch or QuestionKind.When or QuestionKind.YesNo => 0.1,
        _ => 0,
    };

    /// <summary>How alike the two questions are, 0 to 1 (Dice); zero for a passage that answers no set question.</summary>
    private static double Likeness(QuestionReading asked, IndexedPassage passage) =>
        passage.Question.Count == 0 ? 0
            : 2.0 * passage.Question.Count(asked.Asks) / (passage.Question.Count + asked.Roots.Length + asked.Names.Sum(name => name.Length));

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

    private static int Heavy(QuestionReading asked) => asked.Roots.Count(root => !Coverage.IsLight(asked, root));

    /// <summary>Whether a clause tells it of those whom the question names.</summary>
    public Agreement Agrees(QuestionReading asked, string clause) => Agreements.Of(asked.Frame, Wording.Of(clause, _names));

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

    [GeneratedRegex(@"\b(?:has|have|had|own|owns|owned|with|fleet|possess\w*|there\s+are|total|consist\w*|hold|holds)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Having();

    [GeneratedRegex(@"\b(?:each|per|apiece|a\s+piece|costs?|prices?d?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\b(?:is|are|was|were)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Copula();
}
