using System.Diagnostics;
using AlertBot.Feeds;
using AlertBot.Feeds.Health;

namespace AlertBot.Articles;

/// <summary>Fetches an article's page within the rules of <see cref="PoliteHttp"/> and reads its body.</summary>
internal sealed class ArticleReader(PoliteHttp http) : IArticleReader
{
    private const string Accept = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";

    // A shortener and a check for cookies; more pages that send on are made to confuse.
    private const int MaxRefreshes = 2;

    public async Task<ReadResult> ReadAsync(string url, CancellationToken cancellationToken)
    {
        var result = await ReadOneAsync(url, cancellationToken);
        for (var sent = 0; sent < MaxRefreshes && result is ReadResult.Unreadable { SendsTo: { } target }; sent++)
            result = await ReadOneAsync(target.AbsoluteUri, cancellationToken);

        return result is ReadResult.Unreadable none ? none with { SendsTo = null } : result;
    }

    private async Task<ReadResult> ReadOneAsync(string url, CancellationToken cancellationToken)
    {
        var answer = await http.GetAsync(url, request => request.Headers.TryAddWithoutValidation("Accept", Accept), cancellationToken);
        return answer switch
        {
            HttpAnswer.Answered answered => Read(answered),
            HttpAnswer.NoAnswer none => new ReadResult.Unreadable(none.Reason),
            _ => throw new UnreachableException()
        };
    }

    private static ReadResult Read(HttpAnswer.Answered answer)
    {
        if (!answer.IsSuccess)
            return new ReadResult.Unreadable(Refusal(answer));

        var type = answer.ContentHeaders.ContentType;
        if (type?.MediaType is not (null or "text/html" or "application/xhtml+xml"))
            return new ReadResult.Unreadable($"not an HTML page but {type.MediaType}, at {answer.Address}");

        return ArticlePage.Read(answer.Body, type?.CharSet, answer.Address) switch
        {
            ReadResult.Unreadable none => none with { Reason = $"{none.Reason}, at {answer.Address}" },
            ReadResult.Read read => read with { Address = read.Address ?? answer.Address },
            _ => throw new UnreachableException()
        };
    }

    private static string Refusal(HttpAnswer.Answered answer) => ChallengePage.Of(answer) is { } guard
        ? $"blocked by a challenge page ({guard}, HTTP {(int)answer.Status}), at {answer.Address}"
        : $"HTTP {(int)answer.Status} at {answer.Address}";
}
