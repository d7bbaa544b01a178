using AlertBot.Deals;
using AlertBot.Feeds;

namespace AlertBot.Commands;

/// <summary>The feeds that a server may see and change: its own, or the operator's in the operator's servers.</summary>
internal sealed class FeedShelf(IFeedStore feeds, Rights rights, TimeProvider time)
{
    private static readonly TimeSpan _freshFor = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan _staleAfter = TimeSpan.FromSeconds(50);

    // Sixteen queries, and each letter of a name that is typed asks for them: what others change is seen within a minute.
    private readonly Remembered<IReadOnlyList<FeedRecord>> _all = new(() => feeds.ListAsync(CancellationToken.None), _freshFor, time, _staleAfter);

    public async Task<IReadOnlyList<FeedRecord>> ListAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var owner = await OwnerAsync(request, cancellationToken);
        return [.. (await _all.GetAsync(cancellationToken)).Where(record => record.State.IsOf(owner) || record.State.IsOf(request.GuildId ?? NoServer))];
    }

    /// <summary>After a change: the next list is read anew.</summary>
    public void Forget() => _all.Forget();

    /// <summary>In whose name somebody adds or removes one: a server's id, or null for the operator.</summary>
    public async Task<string?> OwnerAsync(CommandRequest request, CancellationToken cancellationToken) =>
        await rights.IsOperatorAsync(request, cancellationToken) ? null : request.GuildId ?? NoServer;

    // In a direct message there is no server, and no feed is nobody's.
    private const string NoServer = "none";
}
