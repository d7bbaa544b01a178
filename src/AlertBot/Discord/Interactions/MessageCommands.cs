using System.Collections.Immutable;
using AlertBot.Discord.Messages;

namespace AlertBot.Discord.Interactions;

/// <summary>The commands in the menu of a message (interactions/application-commands, message commands).</summary>
internal static class MessageCommands
{
    /// <summary>MESSAGE among the types of a command.</summary>
    public const int Type = 3;

    public const string Why = "Why this alert?";
    public const string Ask = "Ask about this";

    public const string Withdraw = "Withdraw this alert";

    public static ImmutableArray<string> All { get; } = [Why, Ask, Withdraw];

    /// <summary>Offered to those who may manage the server only.</summary>
    public static bool IsForAdmins(string name) => name == Withdraw;

    /// <summary>The command of ours that is meant; null for a name that we never gave.</summary>
    public static (string Name, ImmutableDictionary<string, string> Options)? Read(string name, Interaction.SeenMessage? target) => name switch
    {
        // Without an alert's button it is another's message: a deal that nobody tracks makes the command say that it knows nothing of it.
        Why => ("why", Alert(target)?.Options ?? WhyButton.Nothing.Options),
        Ask => ("faq ask", Alert(target) is { } alert ? alert.Options.Remove(WhyButton.AlertOption) : []),
        Withdraw => ("alerts withdraw", Alert(target)?.Options ?? WhyButton.Nothing.Options),
        _ => null,
    };

    private static WhyButton? Alert(Interaction.SeenMessage? message) => (message?.Components ?? [])
        .SelectMany(static component => component.Every())
        .Select(static component => WhyButton.Read(component.CustomId))
        .FirstOrDefault(static why => why is not null);
}
