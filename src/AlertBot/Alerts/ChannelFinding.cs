namespace AlertBot.Alerts;

/// <param name="Problem">Why nothing can be posted there, one sentence; null when something can.</param>
internal sealed record ChannelFinding(ChannelKind Kind, string? Problem = null)
{
    /// <summary>The id of the server that it is in; null for a direct message, and where it is not known.</summary>
    public string? Server { get; init; }
}
