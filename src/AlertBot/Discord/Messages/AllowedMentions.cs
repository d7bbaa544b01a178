using System.Collections.Immutable;

namespace AlertBot.Discord.Messages;

/// <summary>Whom a message may ping. <see cref="Parse"/> is always empty: no text of ours pings by what it says.</summary>
internal sealed record AllowedMentions(ImmutableArray<string> Parse, ImmutableArray<string>? Roles)
{
    // resources/message, allowed mentions object: at most 100 roles, each once.
    private const int MaxRoles = 100;

    public static AllowedMentions Of(ImmutableArray<string> roles) =>
        new([], roles.IsDefaultOrEmpty ? null : [.. roles.Distinct().Take(MaxRoles)]);
}
