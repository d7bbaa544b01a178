namespace AlertBot.Commands;

/// <summary>For whoever has never seen the bot: what it is, what to try first, and then each command that the asker may use.</summary>
internal sealed class Help : ICommand
{
    private const string Welcome =
        "I read the news about corporate deals, tell what is new once, keep a record of each deal, and answer from it with the source.\n"
        + "New here? /deal list shows what I follow. /faq ask takes a question in your own words. /follow tells you what is new by direct message.\n"
        + "What I answer is seen by you alone until you press Share.";

    private static readonly ReplyLine _forAdmins = new(
        "For you who run this server:",
        "/track add names a deal, /feeds add a source of news, and /alerts subscribe brings alerts to the channel you say it in; /alerts test shows whether they arrive.",
        ForAdmins: true);

    public static CommandDefinition Command { get; } = new("help", "What I can answer", [], Paged: true);

    public CommandDefinition Definition => Command;

    public Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) => Task.FromResult(
        new CommandReply(
            "What I can answer",
            Welcome,
            [.. (request.IsAdmin ? [_forAdmins] : (ReplyLine[])[]), .. CommandList.All.Where(command => request.IsAdmin || !command.AdminsOnly).Select(Line)],
            []));

    private static ReplyLine Line(CommandDefinition command) => new($"/{command.Name}", command.Description, ForAdmins: command.AdminsOnly);
}
