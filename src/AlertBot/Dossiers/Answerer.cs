using System.Collections.Immutable;
using AlertBot.Dossiers.Answering;

namespace AlertBot.Dossiers;

/// <summary>
/// Answers a question from what is on record, in its own words and with its source: curated and harvested pairs, terms, events, summaries.
/// Says that it does not know when nothing covers enough of the question, or holds what the question asks for (a date, an amount, a name).
/// </summary>
internal static class Answerer
{
    // The share of the question's weight that must be covered. Low enough for a paraphrase, too high for a question about another matter.
    private const double EnoughCovered = 0.62;
    private const int NearestQuestions = 3;

    public static Answer Answer(string question, Dossier dossier, DateTimeOffset now) => Answer(question, Passages.Of(dossier), now);

    public static Answer Answer(string question, IReadOnlyList<Passage> passages, DateTimeOffset now)
    {
        // What is reported later than now is not known yet: a replay asks in the past.
        var index = new AnswerIndex([.. passages.Where(passage => passage.Source.AsOf <= now)]);
        var candidates = index.Find(index.Asked(question)).OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Passage.Kind)
            .ThenByDescending(candidate => candidate.Rank).ToArray();
        var kind = Question.KindOf(question);
        var best = Array.Find(candidates, candidate => candidate.Score >= EnoughCovered && !candidate.OnlyNamed && Fits(candidate.Passage, kind));
        return best is null
            ? new(false, "", null, candidates.FirstOrDefault()?.Score ?? 0, null, Nearest(candidates, null))
            : new(true, best.Passage.Text, best.Passage.Source, best.Score, best.Passage.EntryId, Nearest(candidates, best.Passage), best.Passage.Note);
    }

    // Who writes a pair by hand knows what answers the question.
    private static bool Fits(Passage passage, QuestionKind kind) =>
        passage.Kind == PassageKind.Curated || Question.CanBeAnswered(kind, passage.Text, passage.Source.AsOf);

    private static ImmutableArray<string> Nearest(Candidate[] candidates, Passage? taken) =>
    [
        .. candidates.Where(candidate => candidate.Passage.Question is not null && candidate.Passage != taken)
            .OrderByDescending(candidate => candidate.Likeness).ThenByDescending(candidate => candidate.Rank)
            .Select(candidate => candidate.Passage.Question!).Distinct().Take(NearestQuestions),
    ];
}
