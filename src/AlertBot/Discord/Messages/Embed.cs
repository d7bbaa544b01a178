using System.Collections.Immutable;

namespace AlertBot.Discord.Messages;

/// <summary>The card in a message. Title, description and fields are Markdown; author and footer are shown as they are.</summary>
internal sealed record Embed
{
    public string? Title { get; init; }
    /// <summary>Where the title leads.</summary>
    public string? Url { get; init; }
    public string? Description { get; init; }
    /// <summary>0xRRGGBB.</summary>
    public int? Color { get; init; }
    public DateTimeOffset? Timestamp { get; init; }
    public EmbedAuthor? Author { get; init; }
    public ImmutableArray<EmbedField> Fields { get; init; } = [];
    public EmbedFooter? Footer { get; init; }
}
