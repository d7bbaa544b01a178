using AlertBot.Dossiers.Answering;

namespace AlertBot.Dossiers;

/// <summary>
/// Answers a question from what is on record, in its own words and with its source: curated and harvested pairs, terms, events, summaries.
/// Says that it does not know when nothing covers enough of the question, or holds what the question asks for (a date, an amount, a name).
/// </summary>
internal static class Answerer
{
    public static Answer Answer(string question, Dossier dossier, DateTimeOffset now) => Answer(question, Passages.Of(dossier), now);

    // What is reported later than now is not known yet: a replay asks in the past.
    public static Answer Answer(string question, IReadOnlyList<Passage> passages, DateTimeOffset now) =>
        new AnswerBook([.. passages.Where(passage => passage.Source.AsOf <= now)]).Answer(question);
}
