namespace AlertBot.Commands;

internal sealed class Help : ICommand
{
    public static CommandDefinition Command { get; } = new("help", "What I can answer", []);

    public CommandDefinition Definition => Command;

    public Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) => Task.FromResult(
        new CommandReply(
            "What I can answer",
            "I read the news, keep a record of each deal, and answer from it with the source.",
            [.. CommandList.All.Select(Line)],
            []));

    private static ReplyLine Line(CommandDefinition command) => new($"/{command.Name}", command.Description);
}
