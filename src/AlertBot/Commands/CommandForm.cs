using System.Collections.Immutable;

namespace AlertBot.Commands;

/// <summary>What a command wants filled in. Discord calls it a modal: up to five fields, a title of 45 characters (DISCORD.md).</summary>
/// <param name="Kept">Options that come back with what was typed: which entry, and the version of it that the form shows.</param>
internal sealed record CommandForm(string Title, ImmutableArray<FormField> Fields, ImmutableDictionary<string, string> Kept)
{
    /// <summary>The command that takes it; null where it is the one that was asked.</summary>
    public string? Command { get; init; }

    /// <summary>With what was typed into it before.</summary>
    public CommandForm With(Draft draft) =>
        this with { Command = draft.Name, Fields = [.. Fields.Select(field => draft.Typed.TryGetValue(field.Name, out var text) ? field with { Value = text } : field)] };
}

/// <param name="Name">The option that it fills.</param>
/// <param name="Most">Characters; Discord allows 4,000.</param>
internal sealed record FormField(string Name, string Label, string Value = "", string? Hint = null, bool Long = false, bool Required = true, int Most = 4_000);
