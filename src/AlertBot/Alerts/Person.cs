namespace AlertBot.Alerts;

/// <summary>Somebody who follows deals by direct messages, or did.</summary>
/// <param name="ChannelId">The channel of the direct messages, by which the subscription is found.</param>
internal sealed record Person(string UserId, string ChannelId)
{
    /// <summary>When Discord refused to bring messages to this person, which ended the subscription; null while it has not.</summary>
    public DateTimeOffset? Unreachable { get; init; }

    public string? Reason { get; init; }
}
