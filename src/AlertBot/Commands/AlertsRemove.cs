namespace AlertBot.Commands;

internal sealed class AlertsRemove(SubscriptionDesk desk) : ICommand
{
    public static CommandDefinition Command { get; } = new("alerts remove", "Tell this channel nothing any more", [], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        if (await desk.HereAsync(request, cancellationToken) is not { } here)
            return SubscriptionDesk.NotSubscribed;

        await desk.RemoveAsync(here with { Server = request.GuildId ?? here.Server }, cancellationToken);
        return CommandReply.Of(
            "This channel gets no alerts any more",
            "What was held for it is not told either. A channel that the settings name (Desk:Channels) comes back at the next start.");
    }
}
