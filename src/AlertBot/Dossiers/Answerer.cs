namespace AlertBot.Dossiers;

/// <summary>
/// Answers a question from what is on record, in its own words and with its source: curated and harvested pairs, terms, events, summaries.
/// Says that it does not know when nothing covers enough of the question, or holds what the question asks for (a date, an amount, a name).
/// </summary>
internal static class Answerer
{
    private static readonly Derived<DatedBook> _books = new(static dossier => DatedBook.Of([dossier], DateTimeOffset.MaxValue));

    public static Answer Answer(string question, Dossier dossier, DateTimeOffset now) =>
        // What is reported later than now is not known yet: a replay asks in the past.
        (_books.Of(dossier) is var whole && whole.Holds(now) ? whole : DatedBook.Of([dossier], now)).Book.Answer(question);
}
