namespace AlertBot.Feeds;

/// <summary>
/// A permanent redirect, and in how many polls in a row it was met. It is believed from the third on: a server under repair, or a portal
/// between us and it, redirects for an hour and calls that permanent.
/// </summary>
internal sealed record Move(string To, int Times)
{
    private const int Believed = 3;

    /// <param name="movedTo">Where permanent redirects led in a poll that went well.</param>
    public static FeedState After(FeedState state, Feed feed, Uri? movedTo)
    {
        if (movedTo is null || IsDowngrade(state.Address ?? feed.Url, movedTo))
            return state with { Move = null };

        var to = movedTo.AbsoluteUri;
        var times = state.Move?.To == to ? state.Move.Times + 1 : 1;
        return times < Believed ? state with { Move = new Move(to, times) } : state with { Move = null, Address = to == feed.Url ? null : to };
    }

    /// <summary>An address that fails as often as it took to believe it is given up for the feed's own.</summary>
    public static FeedState AfterFailure(FeedState state) =>
        state.Address is not null && state.FailuresInARow >= Believed ? state with { Address = null, Validators = null } : state;

    // Whoever sits on the line could make us give up the encryption for good.
    private static bool IsDowngrade(string from, Uri to) =>
        to.Scheme == Uri.UriSchemeHttp && from.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
}
