namespace AlertBot.Feeds.Health;

/// <summary>
/// When the ops channel is told that a feed cannot be read: at once when it is gone for good; else after three polls in a row that failed, over
/// half an hour at least. A deployment or a reboot of the site is over by then, and a feed that fails now and then never gets there. It sees
/// again with the first poll that succeeds, so that two notices of one feed that goes blind are half an hour and three polls apart at least.
/// </summary>
internal static class Blindness
{
    public const int Polls = 3;

    public static readonly TimeSpan Lasting = TimeSpan.FromMinutes(30);

    public static bool Begins(FeedState state, DateTimeOffset now) =>
        state.Gone || (state.FailuresInARow >= Polls && now - state.Health.FailingSince >= Lasting);
}
