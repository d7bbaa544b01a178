using System.Collections.Immutable;

namespace AlertBot.Discord.Messages;

/// <summary>The button part of <see cref="MessageLimits"/> (components/reference: action row, button).</summary>
internal static class ButtonLimits
{
    public const int Rows = 5;
    public const int PerRow = 5;
    public const int Label = 80;
    public const int CustomId = 100;
    public const int Url = 512;

    public static ImmutableArray<ButtonRow> Fit(ImmutableArray<ButtonRow> rows)
    {
        var ids = new HashSet<string>();
        return [.. rows
            .Select(row => new ButtonRow([.. row.Components.Select(button => Fit(button, ids)).OfType<Button>().Take(PerRow)]))
            .Where(row => !row.Components.IsEmpty)
            .Take(Rows)];
    }

    /// <summary>Null when it could not work: an id cut short is another id, and Discord refuses a second button with the same one.</summary>
    private static Button? Fit(Button button, HashSet<string> ids)
    {
        var label = TextCut.To(button.Label, Label) is { Length: > 0 } given ? given : "…";
        if (button.Style == ButtonStyle.Link)
            return WebAddress.Of(button.Url, Url) is { } url ? Button.Link(label, url) : null;

        return button.CustomId is { Length: > 0 and <= CustomId } id && ids.Add(id) ? button with { Label = label } : null;
    }
}
