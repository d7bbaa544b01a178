namespace AlertBot.Commands;

internal sealed class AlertsRemove(SubscriptionDesk desk) : ICommand
{
    public static CommandDefinition Command { get; } = new("alerts remove", "Tell this channel nothing any more", [], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) => desk.WithHereAsync(
        request,
        async here =>
        {
            await desk.RemoveAsync(here, cancellationToken);
            return CommandReply.Of(
                "This channel gets no alerts any more",
                "What was held for it is not told either. A channel that the settings name (Desk:Channels) comes back at the next start.");
        },
        cancellationToken);
}
