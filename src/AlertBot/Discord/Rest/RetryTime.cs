namespace AlertBot.Discord.Rest;

/// <summary>Seconds to wait as another machine gave them, within sense: never negative, at most a day.</summary>
internal static class RetryTime
{
    private static readonly TimeSpan _most = TimeSpan.FromDays(1);

    public static TimeSpan Of(double seconds) => double.IsNaN(seconds) ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Clamp(seconds, 0, _most.TotalSeconds));
}
