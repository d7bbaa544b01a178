namespace AlertBot.Feeds;

/// <summary>What a hub asks or says by GET (WebSub sections 5.2 and 5.3), as it stands in the query.</summary>
internal sealed record HubMessage(string? Mode, string? Topic, string? Challenge, string? LeaseSeconds, string? Reason);
