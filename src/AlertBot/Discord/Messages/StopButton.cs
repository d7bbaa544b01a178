using AlertBot.Alerts;

namespace AlertBot.Discord.Messages;

/// <summary>The button under a direct message by which a person follows nothing any more. Under a notice, its custom id is also the marker by which it is found.</summary>
internal readonly record struct StopButton(AlertId Alert)
{
    private const string Prefix = "stop";

    public Button ToButton() => Button.Action("Stop these messages", $"{Prefix}|{Alert}");

    /// <summary>None in a channel of a server.</summary>
    public static IEnumerable<Button> For(string? person, AlertId alert) => person is null ? [] : [new StopButton(alert).ToButton()];

    /// <summary>Null when the custom id is not that of such a button.</summary>
    public static StopButton? Read(string? customId) => customId?.Split('|') is [Prefix, { Length: > 0 } alert] ? new(new(alert)) : null;
}
