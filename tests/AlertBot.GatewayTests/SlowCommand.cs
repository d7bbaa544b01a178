using AlertBot.Commands;

namespace AlertBot.GatewayTests;

/// <summary>Answers when the test lets it.</summary>
internal sealed class SlowCommand : ICommand
{
    public TaskCompletionSource<CommandReply> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public CommandDefinition Definition { get; } = new("slow", "Takes its time", []);

    public Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) => Answer.Task;
}
