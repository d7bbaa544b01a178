using AlertBot.Articles;

namespace AlertBot.SelfHost.Replay;

/// <summary>A replay works on what its input holds: nothing is fetched.</summary>
internal sealed class OfflineArticleReader : IArticleReader
{
    public Task<ReadResult> ReadAsync(string url, CancellationToken cancellationToken) =>
        Task.FromResult<ReadResult>(new ReadResult.Unreadable("not fetched in a replay"));
}
