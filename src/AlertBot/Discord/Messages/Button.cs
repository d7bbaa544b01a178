namespace AlertBot.Discord.Messages;

/// <summary>A button that opens an address or sends us its custom id (components/reference, button).</summary>
internal sealed record Button
{
    private Button()
    {
    }

    public int Type { get; } = 2;
    public required ButtonStyle Style { get; init; }
    public required string Label { get; init; }
    public string? Url { get; init; }
    public string? CustomId { get; init; }

    public static Button Link(string label, string url) => new() { Style = ButtonStyle.Link, Label = label, Url = url };

    public static Button Action(string label, string customId) => new() { Style = ButtonStyle.Secondary, Label = label, CustomId = customId };
}
