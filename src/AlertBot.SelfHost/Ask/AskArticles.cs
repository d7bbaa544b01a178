using AlertBot.Articles;
using AlertBot.Dossiers;
using AlertBot.Dossiers.Answering;
using AlertBot.SelfHost.Reading;
using AlertBot.Text;

namespace AlertBot.SelfHost.Ask;

/// <summary>The articles that are named on the command line, as passages. One that cannot be read is reported and passed over.</summary>
internal static class AskArticles
{
    public static async Task<IReadOnlyList<Passage>> ReadAsync(IEnumerable<string> paths, Action<string> report, CancellationToken cancellationToken)
    {
        var passages = new List<Passage>();
        foreach (var path in paths)
        {
            var (article, error) = await ArticleFile.ReadAsync(path, published: null, cancellationToken);
            if (article is null)
                report($"{path}: {error}.");
            else
                passages.AddRange(Passages(article, path));
        }

        return passages;
    }

    // A page's title stands beside its text, that of a text in its first line; which may be no title but a sentence.
    private static IEnumerable<Passage> Passages(Article article, string path)
    {
        var body = (article.Body ?? "").TrimStart();
        var first = body.Split('\n', 2)[0];
        var isInside = first.Trim('#', '*', ' ', '\r').StartsWith(article.Title.TrimEnd('…'), StringComparison.Ordinal);
        var source = new Source(Path.GetFileName(path), isInside && Sentences.Of(first).Count > 0 ? "" : article.Title, path, article.Published);
        return ArticlePassages.Of(isInside ? body : $"{article.Title}\n\n{body}", source);
    }
}
