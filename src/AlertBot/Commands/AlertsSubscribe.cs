using AlertBot.Alerts;

namespace AlertBot.Commands;

internal sealed class AlertsSubscribe(SubscriptionDesk desk, IChannelDirectory channels, DossierDesk dossiers, ServerQuota quota) : ICommand
{
    public static CommandDefinition Command { get; } =
        new("alerts subscribe", "Tell this channel what is new, from now on", SubscriptionOptions.All, AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        if (request.ChannelId is not { } channel)
            return CommandReply.Unknown("In which channel?", "Say /alerts subscribe in the channel that should get the alerts.");
        if (await desk.HereAsync(request, cancellationToken) is { } here)
            return new("This channel is subscribed already", "/alerts edit changes what it gets:", SubscriptionLines.Of(here), [], Known: false);

        if (await quota.RefusalAsync(request, await desk.CountAsync(request, cancellationToken), ServerLimits.Subscriptions, "subscribed channels", cancellationToken) is { } refusal)
            return refusal;

        var found = await channels.FindAsync(channel, cancellationToken);
        if (found.Problem is { } problem)
            return CommandReply.Unknown("Not subscribed", problem);

        var edit = SubscriptionEdit.Of(new Subscription(channel, []) { Server = request.GuildId, Channel = found.Kind }, request, await dossiers.DealsAsync(request, cancellationToken));
        return await desk.SaveAsync("This channel is subscribed", edit, cancellationToken);
    }
}
