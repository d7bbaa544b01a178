namespace AlertBot.Commands;

internal sealed class AlertsEdit(SubscriptionDesk desk, DossierDesk dossiers) : ICommand
{
    public static CommandDefinition Command { get; } =
        new("alerts edit", "Change what this channel gets; what you leave out stays as it is", SubscriptionOptions.All, AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) => desk.ChangeAsync(
        "Changed",
        request,
        async here => SubscriptionEdit.Of(here, request, await dossiers.DealsAsync(request, cancellationToken)),
        cancellationToken);
}
