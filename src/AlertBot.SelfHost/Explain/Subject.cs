using System.Diagnostics;
using System.Text.Json;
using AlertBot.Articles;
using AlertBot.SelfHost.CommandLine;
using AlertBot.SelfHost.Reading;
using AlertBot.SelfHost.Replay;
using AlertBot.Text;

namespace AlertBot.SelfHost.Explain;

/// <summary>Makes the article that is to be explained out of an address, a page or a text on disk, or an item as <c>replay</c> reads them.</summary>
internal static class Subject
{
    public static async Task<Article> ReadAsync(string target, IArticleReader reader, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            return PageOf(await reader.ReadAsync(target, cancellationToken), target, now);
        if (!File.Exists(target))
            throw new CommandFailure($"{target}: no such file, and no http or https address.");

        return target.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? ItemIn(target) : await FileAsync(target, cancellationToken);
    }

    private static async Task<Article> FileAsync(string path, CancellationToken cancellationToken) =>
        await ArticleFile.ReadAsync(path, published: null, cancellationToken) switch
        {
            ({ } article, _) => article,
            (_, var error) => throw new CommandFailure($"{path}: {error}.", ExitCode.BadInput),
        };

    private static Article PageOf(ReadResult result, string target, DateTimeOffset now) => result switch
    {
        ReadResult.Read page => new Article(
            ArticleId.Of(CanonicalUrl.Of(target)), target, page.Title, new Uri(target).Host, page.Published ?? now, now, null, page.Text, "read from the page"),
        ReadResult.Unreadable unreadable => throw new CommandFailure($"{target}: {unreadable.Reason}."),
        _ => throw new UnreachableException(),
    };

    private static Article ItemIn(string path)
    {
        var text = File.ReadAllText(path);
        if (string.IsNullOrWhiteSpace(text))
            throw new CommandFailure($"{path}: {InputFile.Empty}.", ExitCode.BadInput);
        try
        {
            return JsonSerializer.Deserialize(text, ReplayJson.Default.ReplayItem) is { Url.Length: > 0, Title.Length: > 0 } item
                ? item.ToArticle()
                : throw new CommandFailure($"{path}: an item needs \"url\" and \"title\".", ExitCode.BadInput);
        }
        catch (JsonException problem)
        {
            throw new CommandFailure($"{path}({problem.LineNumber + 1}): {JsonProblem.Of(problem, text)}.", ExitCode.BadInput);
        }
    }
}
