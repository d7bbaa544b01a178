namespace AlertBot.Feeds.Health;

/// <summary>The longest time that a feed kept silent before something new came on this day (UTC).</summary>
internal sealed record Silence(DateOnly Day, TimeSpan Length);
