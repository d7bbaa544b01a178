namespace AlertBot.Discord;

/// <summary>
/// The clock that Discord lives by: rate limits, the age of a signature, the three seconds to answer in. It is the system's even where
/// AlertBot's own <see cref="TimeProvider"/> is virtual and a story of months unfolds in a minute (the demo).
/// </summary>
internal sealed record DiscordClock(TimeProvider Time)
{
    public DateTimeOffset Now => Time.GetUtcNow();
}
