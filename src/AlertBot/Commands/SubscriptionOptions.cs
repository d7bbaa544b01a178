using System.Collections.Immutable;

namespace AlertBot.Commands;

/// <summary>The options of <c>/alerts subscribe</c> and <c>/alerts edit</c>; what is left out stays as it is.</summary>
internal static class SubscriptionOptions
{
    /// <summary>Takes away a role, a template.</summary>
    public const string None = "none";

    /// <summary>Every deal, every kind.</summary>
    public const string Everything = "all";

    public static readonly CommandOption Deals = new("deals", "Names of deals with commas between, or “all”", Autocomplete: true);
    public static readonly CommandOption Kinds = new("kinds", "Kinds with commas between, such as “announced, amended, terminated”, or “all”", Autocomplete: true);
    public static readonly CommandOption Least = new("least", "The least importance, 1 (routine) to 5 (the deal itself)", OptionType.Number);
    public static readonly CommandOption Urgent = new("urgent", "Hold nothing from this importance on, 1 to 5; 0 to hold everything alike", OptionType.Number);
    public static readonly CommandOption PerHour = new("per-hour", "The most alerts in an hour, the rest comes in a digest; 0 for no limit", OptionType.Number);
    public static readonly CommandOption Role = new("role", "The role that each alert pings", OptionType.Role);
    public static readonly CommandOption NoRole = new("no-role", "Write “yes” to ping no role any more", Autocomplete: true);
    public static readonly CommandOption Template = new("template", "Text above the card: {title} {summary} {kind} {amounts} {sources} {deal} {url} {time} …, or “none”");

    public static readonly CommandOption Threads = new("threads", "In a forum: a thread for each “development” or for each “deal”", Autocomplete: true);

    /// <summary>Only when subscribing: a forum has no place of its own to say a command in.</summary>
    public static readonly CommandOption Forum = new("forum", "The forum to subscribe, instead of this channel", OptionType.Channel);

    public static ImmutableArray<CommandOption> All { get; } = [Deals, Kinds, Least, Urgent, PerHour, Role, NoRole, Template, Threads];
}
