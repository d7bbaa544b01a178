using AlertBot.Alerts;

namespace AlertBot.Discord.Messages;

/// <summary>The button under a notice that shows how the feeds are now; its custom id is also the marker by which the notice is found in its channel.</summary>
internal readonly record struct HealthButton(AlertId Notice)
{
    private const string Prefix = "health";

    public Button ToButton() => Button.Action("How are the feeds now?", $"{Prefix}|{Notice}");

    /// <summary>Null when the custom id is not that of such a button.</summary>
    public static HealthButton? Read(string? customId) => customId?.Split('|') is [Prefix, { Length: > 0 } notice] ? new(new(notice)) : null;
}
