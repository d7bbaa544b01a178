namespace AlertBot.Feeds.WebSub;

/// <summary>Where a feed says that its news can be had by push (WebSub, section 4): the hub, and the name under which it knows the feed.</summary>
internal sealed record PushLinks(string Hub, string Self);
