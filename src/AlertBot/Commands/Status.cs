namespace AlertBot.Commands;

/// <summary>How the desk is, as far as the server sees it: feeds by health, what waits, what was parked, and how long alerts took today.</summary>
internal sealed class Status(FiguresDesk desk) : ICommand
{
    public static CommandDefinition Command { get; } = new("status", "How the desk is: feeds, what waits, how fast alerts were today", []);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var figures = await desk.ReadAsync(request, cancellationToken);
        return new("How the desk is", $"{Replies.Count(figures.Deals, "deal is", "deals are")} tracked.", figures.Lines, []);
    }
}
