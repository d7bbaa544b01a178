namespace AlertBot.Articles;

internal interface IArticleReader
{
    /// <summary>Fetches the page and reads its body. A page that cannot be read is a value with the reason.</summary>
    Task<ReadResult> ReadAsync(string url, CancellationToken cancellationToken);
}
