using AlertBot.Alerts;
using AlertBot.Deals;

namespace AlertBot.Discord.Messages;

/// <summary>The button under the message that opens a deal's thread; its custom id is also the marker by which the thread is found in its forum.</summary>
internal readonly record struct ThreadButton(DealId Deal, AlertId Thread)
{
    private const string Prefix = "thread";

    public Button ToButton() => Button.Action("Where does it stand?", $"{Prefix}|{Deal}|{Thread}");

    /// <summary>Null when the custom id is not that of such a button.</summary>
    public static ThreadButton? Read(string? customId) =>
        customId?.Split('|') is [Prefix, { Length: > 0 } deal, { Length: > 0 } thread] ? new(new(deal), new(thread)) : null;
}
