using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Deals;

namespace AlertBot.Commands;

/// <summary>An answer in plain data; the host that took the command renders it.</summary>
/// <param name="Text">Plain text, a line a paragraph; rendering escapes it.</param>
/// <param name="Picture">Beside the text, where the host can show one.</param>
/// <param name="Form">To be filled in instead of a text: then the host asks the same command again with what was typed.</param>
/// <param name="Page">Which of the pages of a long list this is, from 0.</param>
/// <param name="Known">False when the answer is that it is not known, or an error of the asker: rendered apart.</param>
internal sealed record CommandReply(
    string Title,
    string Text,
    ImmutableArray<ReplyLine> Lines,
    ImmutableArray<ReplySource> Sources,
    bool Known = true,
    string? Note = null,
    ReplyPicture? Picture = null,
    CommandForm? Form = null,
    int Page = 0,
    int Pages = 1)
{
    public ReplyFile? Attachment { get; init; }

    /// <summary>The deal that it is of, where it is of one: by its id another page of it is asked for, whatever was typed.</summary>
    public DealId? About { get; init; }

    /// <summary>Under which what was typed into a refused form is kept (<see cref="Commands.Draft"/>), so that it is not typed again.</summary>
    public string? Draft { get; init; }

    /// <summary>Alerts to be shown as they look in their channel, below the text.</summary>
    public ImmutableArray<AlertPreview> Previews { get; init; } = [];

    public static CommandReply Of(string title, string text) => new(title, text, [], []);

    public static CommandReply Ask(CommandForm form) => new(form.Title, "This is filled in on Discord.", [], [], Form: form);

    public static CommandReply Unknown(string title, string text) => new(title, text, [], [], Known: false);
}
