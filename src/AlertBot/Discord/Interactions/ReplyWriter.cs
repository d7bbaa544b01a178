using AlertBot.Commands;
using AlertBot.Discord.Messages;

namespace AlertBot.Discord.Interactions;

/// <summary>A reply as a message to the asker, with buttons to turn its pages and to share it. What they need to know is in their custom ids.</summary>
internal sealed class ReplyWriter(CustomIdSeal seal)
{
    /// <summary>Marks the buttons that turn pages.</summary>
    public const string Turn = "page|";

    /// <summary>Marks the button that shows a reply to everybody. What follows is drawn anew; nothing follows where what is seen can be copied.</summary>
    public const string Share = "share|";

    /// <summary>Marks forms.</summary>
    public const string Form = "form|";

    /// <summary>Null when what the form has to keep is longer than Discord allows.</summary>
    public Modal? Write(CommandForm form, CommandRequest request)
    {
        var state = new CommandState(0, request.Name, form.Kept);
        return seal.Seal($"{Form}{state}", request.UserId) is { } customId ? Modal.Of(customId, form) : null;
    }

    public DiscordMessage Write(CommandReply reply, CommandRequest request)
    {
        var page = PageOf(reply, request);
        return ReplyMessage.Write(page) with
        {
            Rows = [.. new[] { new ButtonRow([.. Buttons(page, request)]) }.Where(static row => !row.Components.IsEmpty)],
            File = page.Page == 0 ? FileOf(page) : null,
        };
    }

    /// <summary>For everybody in the channel.</summary>
    public static DiscordMessage WriteShared(CommandReply reply, CommandRequest request) =>
        Shared(ReplyMessage.Write(PageOf(reply, request)) with { File = FileOf(reply) }, request.UserId);

    /// <summary>The mention is a name only: nobody is pinged (<see cref="AllowedMentions"/>).</summary>
    public static DiscordMessage Shared(DiscordMessage message, string userId) =>
        message with { Content = $"-# Shared by <@{userId}>", Flags = MessageFlags.None, Rows = [] };

    private IEnumerable<Button> Buttons(CommandReply reply, CommandRequest request)
    {
        if (reply.Pages > 1)
        {
            foreach (var (label, page) in new[] { ("◀ Earlier page", reply.Page - 1), ("Next page ▶", reply.Page + 1) })
            {
                if (page >= 0 && page < reply.Pages && seal.Seal($"{Turn}{CommandState.Of(request, page)}", request.UserId) is { } turn)
                    yield return Button.Action(label, turn);
            }
        }

        if (reply.Known && reply.Attachment is null && DefinitionOf(request) is { AdminsOnly: false } && seal.Seal(Share + (reply.Picture is null ? "" : CommandState.Of(request, reply.Page)), request.UserId) is { } share)
            yield return Button.Action("Share", share);
    }

    private static CommandReply PageOf(CommandReply reply, CommandRequest request) =>
        DefinitionOf(request) is { Paged: true } ? ReplyPages.Of(reply, request.Page) : reply;

    private static MessageFile? FileOf(CommandReply reply) => reply switch
    {
        { Attachment: { } file } => new MessageFile(file.Name, file.Description, file.Bytes) { ContentType = file.ContentType },
        { Picture: { } picture } => new MessageFile(picture.FileName, picture.Description, picture.Png()),
        _ => null,
    };

    private static CommandDefinition? DefinitionOf(CommandRequest request) => CommandList.All.FirstOrDefault(command => command.Name == request.Name);
}
