namespace AlertBot.Commands;

/// <summary>The options that several commands share.</summary>
internal static class CommandOptions
{
    public static readonly CommandOption Deal = new("deal", "The deal, by its name", Required: true, Autocomplete: true);
    public static readonly CommandOption AnyDeal = Deal with { Description = "The deal, by its name; leave it out to look at all of them", Required = false };
    public static readonly CommandOption Question = new("question", "What you would like to know", Required: true, Autocomplete: true);

    public static readonly CommandOption Feed = new("feed", "The feed, by its name or address", Required: true, Autocomplete: true);

    public static readonly CommandOption Zone = new("zone", "The time zone, such as Europe/Berlin; the one set before, or UTC, if left out", Autocomplete: true);

    public static readonly CommandOption Unanswered = new("unanswered", "The question, as it was asked", Required: true, Autocomplete: true);

    public static readonly CommandOption Shared = new("shared", "Whether other servers see it too; only this one if left out", OptionType.Flag);

    /// <summary>Null when it was left out.</summary>
    public static bool? Flag(this CommandRequest request, CommandOption option) => request.Get(option) is { } value ? value.Equals("true", StringComparison.OrdinalIgnoreCase) : null;

    public static string? Get(this CommandRequest request, CommandOption option) =>
        request.Options.GetValueOrDefault(option.Name)?.Trim() is { Length: > 0 } value ? value : null;
}
