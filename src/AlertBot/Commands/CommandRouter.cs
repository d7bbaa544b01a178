using Microsoft.Extensions.Logging;

namespace AlertBot.Commands;

/// <summary>Finds the command that a request names, and answers for those that fail.</summary>
internal sealed partial class CommandRouter(IEnumerable<ICommand> commands, Completion completion, ILogger<CommandRouter> logger)
{
    private readonly Dictionary<string, ICommand> _commands = commands.ToDictionary(command => command.Definition.Name, StringComparer.OrdinalIgnoreCase);

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        if (!_commands.TryGetValue(request.Name, out var command))
            return CommandReply.Unknown("No such command", $"I do not know /{request.Name}. /help shows what I can answer.");
        if (command.Definition.AdminsOnly && !request.IsAdmin)
            return CommandReply.Unknown("Not allowed", $"/{request.Name} is for those who may manage the server (permission “Manage Server”). Please ask one of them.");
        try
        {
            return await command.AnswerAsync(request, cancellationToken);
        }
#pragma warning disable CA1031 // The one place in Commands that catches broadly: a command that fails is told to the asker and logged (STYLE, habit 7).
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.CommandFailed(logger, request.Name, e);
            return CommandReply.Unknown("That did not work", "Sorry, something went wrong on my side. It has been logged; please try again in a minute.");
        }
    }

    /// <summary>Choices for the option being typed. Nothing to offer is no error: Discord then lets the asker type on.</summary>
    public async Task<IReadOnlyList<Choice>> CompleteAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await completion.CompleteAsync(request, cancellationToken);
        }
#pragma warning disable CA1031 // As above.
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.CommandFailed(logger, request.Name, e);
            return [];
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Command {Name} failed.")]
        public static partial void CommandFailed(ILogger logger, string name, Exception e);
    }
}
