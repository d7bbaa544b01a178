namespace AlertBot.Commands;

internal sealed class AlertsEdit(SubscriptionDesk desk, DossierDesk dossiers) : ICommand
{
    public static CommandDefinition Command { get; } =
        new("alerts edit", "Change what this channel gets; what you leave out stays as it is", SubscriptionOptions.All, AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        if (SubscriptionOptions.All.All(option => request.Get(option) is null))
            return await NothingAsync(request, cancellationToken);

        return await desk.ChangeAsync("Changed", request, async here => SubscriptionEdit.Of(here, request, await dossiers.DealsAsync(request, cancellationToken)), cancellationToken);
    }

    private async Task<CommandReply> NothingAsync(CommandRequest request, CancellationToken cancellationToken) => await desk.HereAsync(request, cancellationToken) is { } here
        ? new("What is to change?", "Nothing was changed: put what should be different after /alerts edit. This channel gets:", await desk.LinesAsync(here, request, cancellationToken), [], Known: false)
        : SubscriptionDesk.NotSubscribed;
}
