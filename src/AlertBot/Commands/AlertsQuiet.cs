namespace AlertBot.Commands;

internal sealed class AlertsQuiet(SubscriptionDesk desk) : ICommand
{
    private static readonly CommandOption _from = new("from", "When it becomes quiet, such as 22:00; leave out both times to end quiet hours");
    private static readonly CommandOption _to = new("to", "When quiet hours end and one message tells what came, such as 07:30");

    public static CommandDefinition Command { get; } =
        new("alerts quiet", "Hold this channel's alerts during the night", [_from, _to, CommandOptions.Zone], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) => desk.ChangeAsync(
        request.Get(_from) is null && request.Get(_to) is null ? "No quiet hours" : "Quiet hours",
        request,
        here => Task.FromResult(ScheduleEdit.Quiet(here, request.Get(_from), request.Get(_to), request.Get(CommandOptions.Zone))),
        cancellationToken);
}
