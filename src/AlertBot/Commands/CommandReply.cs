using System.Collections.Immutable;

namespace AlertBot.Commands;

/// <summary>An answer in plain data; the host that took the command renders it.</summary>
/// <param name="Text">Plain text, a line a paragraph; rendering escapes it.</param>
/// <param name="Known">False when the answer is that it is not known, or an error of the asker: rendered apart.</param>
internal sealed record CommandReply(
    string Title,
    string Text,
    ImmutableArray<ReplyLine> Lines,
    ImmutableArray<ReplySource> Sources,
    bool Known = true,
    string? Note = null)
{
    public static CommandReply Of(string title, string text) => new(title, text, [], []);

    public static CommandReply Unknown(string title, string text) => new(title, text, [], [], Known: false);
}
