namespace AlertBot.Commands;

internal interface ICommand
{
    CommandDefinition Definition { get; }

    Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken);
}
