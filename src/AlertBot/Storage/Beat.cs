namespace AlertBot.Storage;

/// <summary>The row of a sign of life.</summary>
internal sealed record Beat(DateTimeOffset At);
