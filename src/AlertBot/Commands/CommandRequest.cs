using System.Collections.Immutable;

namespace AlertBot.Commands;

/// <summary>A slash command in plain data, however it reached us.</summary>
/// <param name="Name">Command and sub-command with a space between: "deal timeline".</param>
/// <param name="Focused">For autocomplete: the option being typed; null for a command.</param>
/// <param name="IsAdmin">May manage the server in which it was asked.</param>
/// <param name="Page">Of a list, from 0.</param>
/// <param name="Submitted">The options are what was typed into the command's form.</param>
internal sealed record CommandRequest(
    string Name,
    ImmutableDictionary<string, string> Options,
    string UserId,
    string? GuildId,
    string? ChannelId,
    DateTimeOffset Now,
    string? Focused = null,
    bool IsAdmin = false,
    int Page = 0,
    bool Submitted = false)
{
    /// <summary>Of a thread: the forum or channel that it is in.</summary>
    public string? ParentId { get; init; }

    /// <summary>Of a submitted form: which of the options were typed into it; the others were kept beside it.</summary>
    public ImmutableArray<string> Filled { get; init; } = [];

    /// <summary>What was typed into a form before is wanted back, in the form; then the name and the options are those of that form.</summary>
    public string? Draft { get; init; }

    /// <summary>What somebody was answered is to be shown to everybody.</summary>
    public bool Shared { get; init; }
}
