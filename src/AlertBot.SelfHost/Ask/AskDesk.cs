using AlertBot.Dossiers;
using AlertBot.Dossiers.Answering;
using AlertBot.Text;

namespace AlertBot.SelfHost.Ask;

/// <summary>An FAQ and articles from files, ready to be asked.</summary>
internal sealed class AskDesk(AnswerBook book)
{
    private const int MostOfHeadline = 160;

    public static AskDesk Of(IEnumerable<FaqLine> faq, IReadOnlyCollection<Passage> articles) =>
        new(new AnswerBook(Dated([.. Pairs(faq), .. articles], articles)));

    public AskAnswer Ask(AskedQuestion asked) => Told(asked, book.Answer(asked.Question));

    /// <summary>With the answer worded by a model, where the settings name one.</summary>
    public async Task<AskAnswer> AskAsync(AskedQuestion asked, AnswerWriter writer, CancellationToken cancellationToken) =>
        Told(asked, await writer.WriteAsync(asked.Question, book.Answer(asked.Question), cancellationToken));

    private static AskAnswer Told(AskedQuestion asked, Answer answer) =>
        new(asked.Id, answer.Known, answer.Known ? answer.Text : null, answer.EntryId, Math.Round(answer.Score, 4),
            answer.Source is { } source ? [SourceOf(source)] : [], answer.Known ? [] : answer.Nearest, answer.Note);

    // Where several articles are read, or an FAQ beside them, the newer ones say what of the others may be out of date.
    private static IEnumerable<Passage> Dated(IReadOnlyCollection<Passage> passages, IReadOnlyCollection<Passage> articles)
    {
        var news = articles.GroupBy(static passage => passage.Source).Select(static article => NewsWords.Of(Headed(article.Key, article.First()), article.First().Text)).OrderByDescending(static news => news.Source.AsOf).ToArray();
        var names = articles.SelectMany(static passage => NameList.RootsIn(passage.Text)).Where(static root => !NameList.IsDateOrRole(root)).ToHashSet(StringComparer.Ordinal);
        return passages.Select(passage => passage with { Note = Freshness.Note(passage, news, names) });
    }

    private static Source Headed(Source source, Passage first) => source.Title.Length > 0 ? source : source with { Title = Excerpt.Of(first.Text, MostOfHeadline) };

    // A line without an answer is another wording for an entry that has one.
    private static IEnumerable<Passage> Pairs(IEnumerable<FaqLine> lines) =>
        from entry in lines.GroupBy(line => line.Id, StringComparer.Ordinal)
        let answered = entry.FirstOrDefault(line => !string.IsNullOrWhiteSpace(line.Answer)) ?? entry.First()
        let source = new Source("FAQ", "", answered.Place, answered.AsOf)
        from question in entry.SelectMany(line => line.Questions).Distinct(StringComparer.Ordinal)
        select new Passage(PassageKind.Curated, answered.Answer ?? "", source, question, EntryId: entry.Key);

    private static AskSource SourceOf(Source source) => new(
        source.Url, source.Title is { Length: > 0 } title ? title : null, DateWriter.Write(source.AsOf));
}
