using AlertBot.Deals;
using AlertBot.Dossiers.Harvesting;
using AlertBot.Text;

namespace AlertBot.Dossiers.Answering;

/// <summary>What an article has to answer with: the pairs of its own FAQ, the rows of its timeline, and its sentences.</summary>
internal static class ArticlePassages
{
    // No deal is tracked here, so everything in the article is about it.
    private static readonly Deal _any = new() { Id = new("article"), Name = "Article", Everything = true };

    public static IEnumerable<Passage> Of(string text, Source source)
    {
        var lines = ArticleLine.Of(text);
        var names = new DealNames(_any);
        var pairs = FaqReader.Read(lines, _any, names, source);
        var rows = DatedLines.Of(lines, names, source.AsOf);
        var told = pairs.Select(pair => pair.Answer).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. pairs.Select(pair => new Passage(PassageKind.Harvested, pair.Answer, source, pair.Question)),
            .. rows.Select(row => new Passage(PassageKind.Event, $"{DateWriter.Write(row.Date)}: {row.Text}", source)),
            .. lines.Take(1).Where(line => line.Kind == LineKind.Heading).Select(line => new Passage(PassageKind.Development, line.Text, source) { IsTitle = true }),
            .. Sentences(lines.Where(line => line.Kind != LineKind.Item && !told.Contains(line.Text)), source),
        ];
    }

    private static IEnumerable<Passage> Sentences(IEnumerable<ArticleLine> lines, Source source)
    {
        var heading = "";
        foreach (var line in lines)
        {
            if (line.Kind == LineKind.Heading)
                heading = line.Text;
            var before = "";
            foreach (var sentence in line.Kind == LineKind.Heading ? [] : Text.Sentences.Of(line.Text).Where(sentence => !sentence.EndsWith('?')))
            {
                yield return new(PassageKind.Development, sentence, source) { Context = $"{heading} {before}", Before = before };
                before = sentence;
            }
        }
    }
}
