using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AlertBot.Dossiers.Answering.Faqs;

namespace AlertBot.Dossiers.Answering;

/// <summary>All that may answer questions, made ready to be asked many of them. Safe to ask from many threads.</summary>
internal sealed partial class AnswerBook
{
    private const int NearestQuestions = 3;
    private const int MostBefore = 300;

    private readonly FaqIndex _faq;
    private readonly Dictionary<string, Passage> _entries = new(StringComparer.Ordinal);
    private readonly PassageIndex _passages;
    private readonly Lazy<Offers> _offers;

    /// <inheritdoc cref="AnswerBook(IReadOnlyCollection{IndexedPassage})"/>
    public AnswerBook(IEnumerable<Passage> passages)
        : this([.. passages.Select(IndexedPassage.Of)])
    {
    }

    /// <param name="indexed">Several with one entry's id are wordings of one question.</param>
    public AnswerBook(IReadOnlyCollection<IndexedPassage> indexed)
    {
        var passages = indexed.Select(static passage => passage.Passage).ToArray();
        foreach (var passage in passages.Where(passage => passage.EntryId is not null).OrderBy(passage => passage.Kind))
            _entries.TryAdd(passage.EntryId!, passage);
        _faq = new(passages.Where(passage => passage is { EntryId: not null, Question: not null }).OrderBy(passage => passage.Kind).GroupBy(passage => passage.EntryId!)
            .Select(entry => new KnownQuestions(entry.Key, [.. entry.Select(passage => passage.Question!)])));
        _offers = new(() => new(passages.Where(static passage => passage.EntryId is null)));
        // What the FAQ learnt to answer is not looked for word by word as well.
        _passages = new(indexed.Where(passage => passage.Passage.EntryId is null || !_faq.Learns));
    }

    public Answer Answer(string question)
    {
        var match = _faq.Find(question);
        if (_faq.Learns && match is { IsSure: true })
            return Known(_entries[match.EntryId], match.Score, match, null, Agreement.Silent);
        var asked = _passages.Read(question);
        if (match is { IsSure: true } && _entries[match.EntryId] is var entry && _passages.Fits(asked, entry))
            return Known(entry, match.Score, match, asked, Agreement.Agrees);
        return _passages.Best(asked) is { } best ? Known(WithWhom(best.Passage, asked), best.Score, match, asked, best.Agreement) : Unknown(question, match);
    }

    private Answer Known(Passage passage, double score, FaqMatch? match, QuestionReading? asked, Agreement agreement) =>
        new(true, asked is null ? passage.Text : DayOfAnswer.Told(Polarity.Answer(asked, passage, agreement, clause => _passages.Agrees(asked, clause)), asked, passage.Source.AsOf), passage.Source, score, passage.EntryId, Nearest(match, passage.EntryId), passage.Note) { Deal = passage.Deal };

    // "She will lead the combined company": who asks who is told whom that is.
    private static Passage WithWhom(Passage passage, QuestionReading? asked) =>
        asked?.Kind == QuestionKind.Who && passage.Before.Length is > 0 and < MostBefore && Pronoun().IsMatch(passage.Text) ? passage with { Text = $"{passage.Before} {passage.Text}" } : passage;

    [GeneratedRegex(@"^(?:She|He|They|It)\b")]
    private static partial Regex Pronoun();

    private Answer Unknown(string question, FaqMatch? match)
    {
        var nearest = Nearest(match, null);
        return new(false, "", null, match?.Score ?? 0, null, nearest.Length < NearestQuestions ? [.. nearest.Concat(_offers.Value.Near(question)).Distinct().Take(NearestQuestions)] : nearest);
    }

    private ImmutableArray<string> Nearest(FaqMatch? match, string? taken) =>
        match is null ? [] : [.. match.Nearest.Where(id => id != taken).Select(id => _entries[id].Question!).Distinct().Take(NearestQuestions)];
}
