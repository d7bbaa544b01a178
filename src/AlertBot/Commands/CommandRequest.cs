using System.Collections.Immutable;

namespace AlertBot.Commands;

/// <summary>A slash command in plain data, however it reached us.</summary>
/// <param name="Name">Command and sub-command with a space between: "deal timeline".</param>
/// <param name="Focused">For autocomplete: the option being typed; null for a command.</param>
internal sealed record CommandRequest(
    string Name,
    ImmutableDictionary<string, string> Options,
    string UserId,
    string? GuildId,
    string? ChannelId,
    DateTimeOffset Now,
    string? Focused = null);
