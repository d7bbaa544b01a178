namespace AlertBot.Feeds.WebSub;

/// <summary>What a hub asks or says by GET (WebSub sections 5.2 and 5.3), as it stands in the query.</summary>
internal sealed record HubMessage(string? Mode, string? Topic, string? Challenge, string? LeaseSeconds, string? Reason)
{
    public static HubMessage Of(Func<string, string?> query) =>
        new(query("hub.mode"), query("hub.topic"), query("hub.challenge"), query("hub.lease_seconds"), query("hub.reason"));
}
