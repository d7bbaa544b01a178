using AlertBot.Commands;

namespace AlertBot.Tests.Discord;

/// <summary>Answers when the test lets it.</summary>
internal sealed class SlowCommand : ICommand
{
    public TaskCompletionSource Asked { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource<CommandReply> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public CommandDefinition Definition { get; } = new("slow", "Takes its time", []);

    public Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        Asked.TrySetResult();
        return Answer.Task;
    }
}
