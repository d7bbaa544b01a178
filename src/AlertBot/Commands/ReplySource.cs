namespace AlertBot.Commands;

/// <summary>Where an answer comes from, as of when.</summary>
internal sealed record ReplySource(string Outlet, string Title, string Url, DateTimeOffset AsOf);
