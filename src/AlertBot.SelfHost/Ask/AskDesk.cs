using AlertBot.Dossiers;
using AlertBot.Dossiers.Answering;

namespace AlertBot.SelfHost.Ask;

/// <summary>An FAQ and articles from files, ready to be asked.</summary>
internal sealed class AskDesk(AnswerBook book)
{
    public static AskDesk Of(IEnumerable<FaqLine> faq, IEnumerable<Passage> articles, DateTimeOffset now) =>
        new(new AnswerBook([.. Pairs(faq, now), .. articles]));

    public AskAnswer Ask(AskedQuestion asked) => Told(asked, book.Answer(asked.Question));

    /// <summary>With the answer worded by a model, where the settings name one.</summary>
    public async Task<AskAnswer> AskAsync(AskedQuestion asked, AnswerWriter writer, CancellationToken cancellationToken) =>
        Told(asked, await writer.WriteAsync(asked.Question, book.Answer(asked.Question), cancellationToken));

    private static AskAnswer Told(AskedQuestion asked, Answer answer) =>
        new(asked.Id, answer.Known, answer.Known ? answer.Text : null, answer.EntryId, Math.Round(answer.Score, 4),
            answer.Source is { } source ? [SourceOf(source)] : [], answer.Known ? [] : answer.Nearest, answer.Note);

    // A line without an answer is another wording for an entry that has one.
    private static IEnumerable<Passage> Pairs(IEnumerable<FaqLine> lines, DateTimeOffset now) =>
        from entry in lines.GroupBy(line => line.Id, StringComparer.Ordinal)
        let answered = entry.FirstOrDefault(line => !string.IsNullOrWhiteSpace(line.Answer)) ?? entry.First()
        let source = new Source("FAQ", "", answered.Place, now)
        from question in entry.SelectMany(line => line.Questions).Distinct(StringComparer.Ordinal)
        select new Passage(PassageKind.Curated, answered.Answer ?? "", source, question, EntryId: entry.Key);

    private static AskSource SourceOf(Source source) => new(
        source.Url, source.Title is { Length: > 0 } title ? title : null, DateWriter.Write(source.AsOf));
}
