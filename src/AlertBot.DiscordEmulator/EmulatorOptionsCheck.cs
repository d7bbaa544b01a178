namespace AlertBot.DiscordEmulator;

/// <summary>Options out of their range stop the start, in one line.</summary>
internal static class EmulatorOptionsCheck
{
    public static void Check(EmulatorOptions options)
    {
        var wrong = Problems(options, options.RateLimits).FirstOrDefault();
        if (wrong is not null)
            throw new EmulatorStartException(wrong);
    }

    private static IEnumerable<string> Problems(EmulatorOptions options, RateLimitOptions limits)
    {
        if (options.Port is < 0 or > ushort.MaxValue)
            yield return $"Port {options.Port} is no port: give 1 to 65535, or 0 for a free one.";
        if (options.NonceWindow < TimeSpan.Zero)
            yield return $"NonceWindow {options.NonceWindow} is negative: give 0 or more.";
        if (options.BotToken is "")
            yield return "BotToken is empty: give a token, or none for the default.";
        if (limits.PerBucket < 1 || limits.Global < 1 || limits.OldMessageEdits < 1 || limits.AnnouncementEdits < 1)
            yield return "A rate limit is below 1: give 1 or more, or Enabled = false.";
        if (limits.Window <= TimeSpan.Zero)
            yield return $"RateLimits.Window {limits.Window} is not positive: give more than 0.";
    }
}
