namespace AlertBot.Alerts;

/// <summary>A row as it was read, and the version under which it may be changed.</summary>
internal sealed record Versioned<T>(T Value, string Version);
