using System.Text;
using AlertBot.Articles;
using AlertBot.Dossiers.Answering;
using AlertBot.SelfHost.Reading;

namespace AlertBot.SelfHost.Ask;

/// <summary>The articles that are named on the command line, as passages. One that cannot be read is reported and passed over.</summary>
internal static class AskArticles
{
    public static async Task<IReadOnlyList<Passage>> ReadAsync(IEnumerable<string> paths, Action<string> report, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var passages = new List<Passage>();
        foreach (var path in paths)
        {
            var (bytes, error) = await InputFile.ReadAsync(path, cancellationToken);
            if (bytes is null)
                report($"{path}: {error}.");
            else
                passages.AddRange(Passages(bytes, path, report, now));
        }

        return passages;
    }

    private static IEnumerable<Passage> Passages(byte[] bytes, string path, Action<string> report, DateTimeOffset now)
    {
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        if (!text.AsSpan().TrimStart().StartsWith('<'))
            return text.Trim().Length == 0 ? Report("an empty file") : ArticlePassages.Of(text, new("article", "", path, now));
        return ArticlePage.Read(bytes, charset: null, new Uri(Path.GetFullPath(path))) switch
        {
            ReadResult.Read read => ArticlePassages.Of($"{read.Title}\n\n{read.Text}", new("article", read.Title, path, read.Published ?? now)),
            ReadResult.Unreadable none => Report(none.Reason),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

        IEnumerable<Passage> Report(string reason)
        {
            report($"{path}: {reason}.");
            return [];
        }
    }
}
