using AlertBot.Alerts;

namespace AlertBot.Discord.Messages;

/// <summary>The button under a digest that shows what is new by now; its custom id is also the marker by which the digest is found in its channel.</summary>
internal readonly record struct DigestButton(AlertId Digest)
{
    private const string Prefix = "digest";

    public Button ToButton() => Button.Action("What is new by now?", $"{Prefix}|{Digest}");

    /// <summary>Null when the custom id is not that of such a button.</summary>
    public static DigestButton? Read(string? customId) => customId?.Split('|') is [Prefix, { Length: > 0 } digest] ? new(new(digest)) : null;
}
