namespace AlertBot.Commands;

internal sealed class AlertsDigest(SubscriptionDesk desk) : ICommand
{
    public static readonly CommandOption Every = new("every", "“day”, a day of the week such as “monday”, or “never” for an alert at a time", Required: true, Autocomplete: true);
    private static readonly CommandOption _at = new("at", "The time of day, such as 08:00");

    public static CommandDefinition Command { get; } =
        new("alerts digest", "Tell this channel everything in one message a day or a week", [Every, _at, CommandOptions.Zone], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) => desk.ChangeAsync(
        ScheduleEdit.IsNever(request.Get(Every)) ? "No digest: each alert is told by itself" : "Digest",
        request,
        here => Task.FromResult(ScheduleEdit.Digest(here, request.Get(Every) ?? "?", request.Get(_at), request.Get(CommandOptions.Zone))),
        cancellationToken);
}
