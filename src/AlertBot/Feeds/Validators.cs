namespace AlertBot.Feeds;

/// <summary>What makes the next GET conditional (RFC 9110 section 13.1).</summary>
/// <param name="LastModified">The header as the server wrote it; it is sent back to the letter.</param>
/// <param name="Since">When the server first gave these; old ones are dropped (see <see cref="FeedState"/>).</param>
internal sealed record Validators(string? ETag, string? LastModified, DateTimeOffset Since);
