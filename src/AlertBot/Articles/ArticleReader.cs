using System.Diagnostics;
using AlertBot.Feeds;

namespace AlertBot.Articles;

/// <summary>Fetches an article's page within the rules of <see cref="PoliteHttp"/> and reads its body.</summary>
internal sealed class ArticleReader(PoliteHttp http) : IArticleReader
{
    private const string Accept = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";

    public async Task<ReadResult> ReadAsync(string url, CancellationToken cancellationToken)
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
            return new ReadResult.Unreadable($"HTTP {(int)answer.Status} at {answer.Address}");

        var type = answer.ContentHeaders.ContentType;
        if (type?.MediaType is not (null or "text/html" or "application/xhtml+xml"))
            return new ReadResult.Unreadable($"not an HTML page but {type.MediaType}, at {answer.Address}");

        var read = ArticlePage.Read(answer.Body, type?.CharSet, answer.Address);
        return read is ReadResult.Unreadable none ? new ReadResult.Unreadable($"{none.Reason}, at {answer.Address}") : read;
    }
}
