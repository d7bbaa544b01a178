using Microsoft.Extensions.Logging;

namespace AlertBot.Commands;

/// <summary>Finds the command that a request names, and answers for those that fail.</summary>
internal sealed partial class CommandRouter(IEnumerable<ICommand> commands, Completion completion, ILogger<CommandRouter> logger, IDrafts? drafts = null)
{
    private static readonly CommandReply _failed =
        CommandReply.Unknown("That did not work", "Sorry, something went wrong on my side. It has been logged; please try again in a minute.");

    private readonly Dictionary<string, ICommand> _commands = commands.ToDictionary(command => command.Definition.Name, StringComparer.OrdinalIgnoreCase);

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) => request.Draft is { } draft
        ? await TryAsync(request.Name, () => ReopenAsync(draft, request, cancellationToken), _failed, cancellationToken)
        : await ReplyAsync(request, cancellationToken);

    /// <summary>Choices for the option being typed. Nothing to offer is no error: Discord then lets the asker type on.</summary>
    public Task<IReadOnlyList<Choice>> CompleteAsync(CommandRequest request, CancellationToken cancellationToken) =>
        TryAsync(request.Name, () => completion.CompleteAsync(request, cancellationToken), [], cancellationToken);

    private async Task<CommandReply> ReplyAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        if (!_commands.TryGetValue(request.Name, out var command))
            return CommandReply.Unknown("No such command", $"I do not know /{request.Name}. /help shows what I can answer.");
        if (command.Definition.AdminsOnly && !request.IsAdmin)
            return CommandReply.Unknown("Not allowed", $"/{request.Name} is for those who may manage the server (permission “Manage Server”). Please ask one of them.");

        var reply = await TryAsync(request.Name, () => RunAsync(command, request, cancellationToken), _failed, cancellationToken);
        // A form that only asks has nothing in it that is refused; and who asked what is not kept.
        return request.Submitted && !reply.Known && command.Definition.AdminsOnly && Draft.Of(request) is { } draft
            ? await KeepAsync(reply, draft, cancellationToken)
            : reply;
    }

    // Drawn here, so that a picture that takes long, or fails, is dealt with as the rest of the answer is.
    private static async Task<CommandReply> RunAsync(ICommand command, CommandRequest request, CancellationToken cancellationToken)
    {
        var reply = await command.AnswerAsync(request, cancellationToken);
        return reply.Picture is { } picture && (request.Page == 0 || request.Shared) ? reply with { Picture = await picture.DrawnAsync() } : reply;
    }

    private async Task<CommandReply> KeepAsync(CommandReply refused, Draft draft, CancellationToken cancellationToken)
    {
        var kept = drafts is not null && await TryAsync(draft.Name, async () => { await drafts.PutAsync(draft, cancellationToken); return true; }, otherwise: false, cancellationToken);
        return kept
            ? refused with { Draft = draft.Id, Note = "The button opens the form with what you typed; it is kept for a day." }
            : refused with { Attachment = Draft.FileOf(draft.Typed) };
    }

    private async Task<CommandReply> ReopenAsync(string id, CommandRequest request, CancellationToken cancellationToken)
    {
        if (drafts is null || await drafts.GetAsync(id, cancellationToken) is not { } draft || draft.UserId != request.UserId || draft.Server != request.GuildId || draft.IsOver(request.Now))
            return CommandReply.Unknown("Not kept any more", "What you typed was kept for a day. Please begin again with the command.");

        var reply = await ReplyAsync(request with { Name = draft.Name, Options = draft.Kept, Draft = null }, cancellationToken);
        return reply.Form is { } form ? reply with { Form = form.With(draft), Draft = id } : reply with { Attachment = Draft.FileOf(draft.Typed) };
    }

    private async Task<T> TryAsync<T>(string name, Func<Task<T>> work, T otherwise, CancellationToken cancellationToken)
    {
        try
        {
            return await work();
        }
#pragma warning disable CA1031 // The one place in Commands that catches broadly: a command that fails is told to the asker and logged (STYLE, habit 7).
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.CommandFailed(logger, name, e);
            return otherwise;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Command {Name} failed.")]
        public static partial void CommandFailed(ILogger logger, string name, Exception e);
    }
}
