using System.Collections.Immutable;
using System.Text.Json;

namespace AlertBot.Discord.Messages;

/// <summary>A thread in a forum with its first message (resources/channel, start thread in forum channel). Discord knows no nonce for it.</summary>
internal sealed record ForumPost(string Name, ImmutableArray<string> AppliedTags, DiscordMessage Message)
{
    // resources/channel: 1 to 100 characters; at most five tags.
    private const int LongestName = 100;
    private const int MostTags = 5;

    /// <summary>A name is plain text: it is cut, and nothing in it formats.</summary>
    public static ForumPost Of(string name, ImmutableArray<string> tags, DiscordMessage message) => new(
        TextCut.To(name.ReplaceLineEndings(" "), LongestName) is { Length: > 0 } cut ? cut : "…",
        [.. tags.Take(MostTags)],
        MessageLimits.Fit(message with { Nonce = null, Reference = null }));

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, MessageJson.Default.ForumPost);
}
