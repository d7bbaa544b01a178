using System.Runtime.CompilerServices;
using AlertBot.Dossiers.Answering;

namespace AlertBot.Dossiers;

/// <summary>
/// Answers a question from what is on record, in its own words and with its source: curated and harvested pairs, terms, events, summaries.
/// Says that it does not know when nothing covers enough of the question, or holds what the question asks for (a date, an amount, a name).
/// </summary>
internal static class Answerer
{
    // A dossier is immutable, so what was made ready of it holds as long as somebody keeps it.
    private static readonly ConditionalWeakTable<Dossier, AnswerBook> _books = [];

    public static Answer Answer(string question, Dossier dossier, DateTimeOffset now) => Answer(question, [dossier], now);

    public static Answer Answer(string question, IReadOnlyList<Dossier> dossiers, DateTimeOffset now) =>
        (dossiers is [var one] && IsAllKnown(one, now) ? _books.GetValue(one, dossier => new AnswerBook(Passages.Of(dossier))) : Book(dossiers, now)).Answer(question);

    // What is reported later than now is not known yet: a replay asks in the past.
    private static AnswerBook Book(IEnumerable<Dossier> dossiers, DateTimeOffset now) =>
        new([.. dossiers.SelectMany(dossier => Passages.Of(dossier)).Where(passage => passage.Source.AsOf <= now)]);

    private static bool IsAllKnown(Dossier dossier, DateTimeOffset now) =>
        dossier.Developments.All(development => development.Published <= now) && dossier.Faq.All(entry => entry.Source.AsOf <= now)
        && dossier.Terms.All(term => term.Source.AsOf <= now) && dossier.Timeline.All(row => row.Sources.All(source => source.AsOf <= now));
}
