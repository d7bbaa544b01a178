using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Deals;

namespace AlertBot.Discord.Messages;

/// <summary>
/// The button under an alert that asks for its reason. Its custom id, at most 4 + 64 + 1 + 25 of the 100 characters allowed, is also the
/// marker by which the alert is found in its channel.
/// </summary>
internal readonly record struct WhyButton(DealId Deal, AlertId Alert)
{
    private const string Prefix = "why";

    public const string AlertOption = "alert";

    /// <summary>The button of no alert at all.</summary>
    public static readonly WhyButton Nothing = new(new(""), new("none"));

    /// <summary>As options of /why.</summary>
    public ImmutableDictionary<string, string> Options => ImmutableDictionary.CreateRange<string, string>([new("deal", Deal.Value), new(AlertOption, Alert.Value)]);

    public string CustomId => $"{Prefix}|{Deal}|{Alert}";

    public Button ToButton() => Button.Action("Why this alert?", CustomId);

    /// <summary>Null when the custom id is not that of such a button.</summary>
    public static WhyButton? Read(string? customId) =>
        customId?.Split('|') is [Prefix, { Length: > 0 } deal, { Length: > 0 } alert] ? new(new(deal), new(alert)) : null;
}
