namespace AlertBot.EndToEndTests;

/// <summary>Waits for what another process or thread will bring about, and says what was missed when it does not.</summary>
internal static class Eventually
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(20);

    public static async Task<T> FindsAsync<T>(Func<T?> look, Func<string> missed) where T : class
    {
        var started = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(started) < _patience)
        {
            if (look() is { } found)
                return found;
            await Task.Delay(_pause, TimeProvider.System, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException(missed());
    }

    public static Task IsAsync(Func<bool> look, Func<string> missed) => FindsAsync(() => look() ? "" : null, missed);
}
