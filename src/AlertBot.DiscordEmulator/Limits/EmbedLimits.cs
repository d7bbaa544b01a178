namespace AlertBot.DiscordEmulator.Limits;

/// <summary>resources/message.mdx, "Embed Limits".</summary>
internal static class EmbedLimits
{
    private const int Total = 6000;

    private static readonly string[] _texts = ["title", "description"];
    private static readonly string[] _pictures = ["image", "thumbnail"];
    private static readonly string[] _parts = [.. _pictures, "fields", "footer", "author"];

    public static void CheckAll(FormReader message)
    {
        var lengths = message.List("embeds", 10, Check);
        if (lengths.Sum() > Total)
            message.Wrong("embeds", "MAX_EMBED_SIZE_EXCEEDED", $"Embed size exceeds maximum size of {Total}");
    }

    private static int Check(FormReader embed)
    {
        embed.Url("url", 2048);
        embed.Integer("color", 0, 0xFFFFFF);
        embed.Time("timestamp");
        foreach (var picture in _pictures)
            embed.Object(picture)?.Url("url", 2048, attachment: true, required: true);
        if (!Displays(embed))
            embed.Wrong("description", "BASE_TYPE_REQUIRED", "This field is required");
        return Length(embed.Text("title", 256))
            + Length(embed.Text("description", 4096))
            + embed.List("fields", 25, Field).Sum()
            + Footer(embed.Object("footer"))
            + Author(embed.Object("author"));
    }

    private static bool Displays(FormReader embed) =>
        _texts.Any(name => !string.IsNullOrWhiteSpace(embed.Value(name)?.ToString()))
        || _parts.Any(embed.Has);

    private static int Field(FormReader field)
    {
        field.Flag("inline");
        return RequiredText(field, "name", 256) + RequiredText(field, "value", 1024);
    }

    private static int RequiredText(FormReader field, string name, int max)
    {
        var text = field.Text(name, max, required: true);
        // Blanks are trimmed away before the check, so a blank name or value counts as missing.
        if (text is not null && string.IsNullOrWhiteSpace(text))
            field.Wrong(name, "BASE_TYPE_REQUIRED", "This field is required");
        return Length(text);
    }

    private static int Footer(FormReader? footer)
    {
        footer?.Url("icon_url", 2048, attachment: true);
        return Length(footer?.Text("text", 2048, required: true));
    }

    private static int Author(FormReader? author)
    {
        author?.Url("url", 2048);
        author?.Url("icon_url", 2048, attachment: true);
        return Length(author?.Text("name", 256, required: true));
    }

    private static int Length(string? text) => text?.Trim().Length ?? 0;
}
