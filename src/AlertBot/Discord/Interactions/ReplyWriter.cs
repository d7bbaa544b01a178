using AlertBot.Commands;
using AlertBot.Discord.Messages;

namespace AlertBot.Discord.Interactions;

/// <summary>A reply as a message to the asker, with buttons to turn its pages, to share it, and to open forms. What they need to know is in their custom ids.</summary>
internal sealed class ReplyWriter(CustomIdSeal seal)
{
    /// <summary>Marks the buttons that turn pages. Marks are short: behind them stands a deal's id, which may have 64 of the 100 characters.</summary>
    public const char Turn = 'p';

    /// <summary>Marks the button that shows a reply to everybody. What follows is drawn anew; nothing follows where what is seen can be copied.</summary>
    public const char Share = 's';

    /// <summary>Marks forms.</summary>
    public const char Form = 'f';

    /// <summary>Marks the button that opens a form which could not be opened at once.</summary>
    public const char Open = 'o';

    /// <summary>Marks the button that opens a refused form with what was typed into it.</summary>
    public const char Again = 'a';

    /// <summary>Null when what the form has to keep is longer than Discord allows.</summary>
    public Modal? Write(CommandForm form, CommandRequest request) =>
        seal.Seal($"{Form}|{StateOf(form, request)}", request.UserId) is { } customId ? Modal.Of(customId, form) : null;

    public DiscordMessage Write(CommandReply reply, CommandRequest request)
    {
        if (request.Shared && reply.Known)
            return Shared(ReplyMessage.Write(ForAll(PageOf(reply, request))) with { File = FileOf(reply) }, request.UserId);
        if (reply.Form is { } form)
            return WriteLater(form, reply, request);

        var page = PageOf(reply, request);
        return WithButtons(ReplyMessage.Write(page) with { File = page.Page == 0 ? FileOf(page) : null }, Buttons(page, request));
    }

    /// <summary>The mention is a name only: nobody is pinged (<see cref="AllowedMentions"/>).</summary>
    public static DiscordMessage Shared(DiscordMessage message, string userId) =>
        message with { Content = $"-# Shared by <@{userId}>", Flags = MessageFlags.None, Rows = [] };

    /// <summary>Discord opens a form as the first answer to a command or a button only, and within three seconds.</summary>
    private DiscordMessage WriteLater(CommandForm form, CommandReply reply, CommandRequest request)
    {
        var open = seal.Seal(reply.Draft is { } draft ? $"{Again}|{draft}" : $"{Open}|{StateOf(form, request)}", request.UserId);
        var text = open is null ? "Discord did not let me open the form here. Please say the command again." : "Discord did not let me open the form here; the button opens it.";
        return WithButtons(ReplyMessage.Write(CommandReply.Of(form.Title, text)), open is null ? [] : [Button.Action("Open the form", open)]);
    }

    private static CommandState StateOf(CommandForm form, CommandRequest request) => new(0, form.Command ?? request.Name, form.Kept);

    private static DiscordMessage WithButtons(DiscordMessage message, IEnumerable<Button> buttons) =>
        message with { Rows = [.. new[] { new ButtonRow([.. buttons]) }.Where(static row => !row.Components.IsEmpty)] };

    private IEnumerable<Button> Buttons(CommandReply reply, CommandRequest request)
    {
        if (reply.Pages > 1)
        {
            foreach (var (label, page) in new[] { ("◀ Earlier page", reply.Page - 1), ("Next page ▶", reply.Page + 1) })
            {
                if (page >= 0 && page < reply.Pages && seal.Seal($"{Turn}|{CommandState.Of(request, reply, page)}", request.UserId) is { } turn)
                    yield return Button.Action(label, turn);
            }
        }

        if (reply.Draft is { } draft && seal.Seal($"{Again}|{draft}", request.UserId) is { } again)
            yield return Button.Action("Open the form again", again);
        if (reply.Known && reply.Attachment is null && DefinitionOf(request) is { AdminsOnly: false, Personal: false } && seal.Seal($"{Share}|{Drawn(reply, request)}", request.UserId) is { } share)
            yield return Button.Action("Share", share);
    }

    // What cannot be copied as it stands there: a picture, and what has lines that are not for everybody.
    private static CommandState? Drawn(CommandReply reply, CommandRequest request) =>
        reply.Picture is not null || reply.Lines.Any(static line => line.ForAdmins) ? CommandState.Of(request, reply, reply.Page) : null;

    private static CommandReply ForAll(CommandReply page) => page with { Lines = page.Lines.RemoveAll(static line => line.ForAdmins) };

    private static CommandReply PageOf(CommandReply reply, CommandRequest request) =>
        DefinitionOf(request) is { Paged: true } ? ReplyPages.Of(reply, request.Page) : reply;

    public static MessageFile? FileOf(ReplyFile? file) => file is null ? null : new MessageFile(file.Name, file.Description, file.Bytes) { ContentType = file.ContentType };

    private static MessageFile? FileOf(CommandReply reply) => reply switch
    {
        { Attachment: { } file } => FileOf(file),
        { Picture: { } picture } => new MessageFile(picture.FileName, picture.Description, picture.Png()),
        _ => null,
    };

    private static CommandDefinition? DefinitionOf(CommandRequest request) => CommandList.All.FirstOrDefault(command => command.Name == request.Name);
}
