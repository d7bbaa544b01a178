using AlertBot.Alerts;

namespace AlertBot.Discord.Messages;

/// <summary>The button under a notice of parked messages that lists them; its custom id is also the notice's marker.</summary>
internal readonly record struct ParkedButton(AlertId Notice)
{
    private const string Prefix = "parked";

    public Button ToButton() => Button.Action("What is parked now?", $"{Prefix}|{Notice}");

    /// <summary>Null when the custom id is not that of such a button.</summary>
    public static ParkedButton? Read(string? customId) => customId?.Split('|') is [Prefix, { Length: > 0 } notice] ? new(new(notice)) : null;
}
