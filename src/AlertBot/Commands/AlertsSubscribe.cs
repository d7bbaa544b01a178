using AlertBot.Alerts;

namespace AlertBot.Commands;

internal sealed class AlertsSubscribe(SubscriptionDesk desk, IChannelDirectory channels, DossierDesk dossiers, ServerQuota quota) : ICommand
{
    public static CommandDefinition Command { get; } =
        new("alerts subscribe", "Tell this channel what is new, from now on", [.. SubscriptionOptions.All, SubscriptionOptions.Forum], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        if (Channel(request) is not { } channel)
            return CommandReply.Unknown("In which channel?", "Say /alerts subscribe in the channel that should get the alerts.");
        if (await desk.OfAsync(channel, cancellationToken) is { } here)
            return new($"{Place(here.Channel)} is subscribed already", $"/alerts edit{(here.Channel == ChannelKind.Forum ? ", said in one of its threads," : "")} changes what it gets:", await desk.LinesAsync(here, request, cancellationToken), [], Known: false);

        if (await quota.RefusalAsync(request, await desk.CountAsync(request, cancellationToken), ServerLimits.Subscriptions, "subscribed channels", cancellationToken) is { } refusal)
            return refusal;

        var found = await channels.FindAsync(channel, cancellationToken);
        if ((found.Problem ?? Misplaced(request, found.Kind)) is { } problem)
            return CommandReply.Unknown("Not subscribed", problem);

        var edit = SubscriptionEdit.Of(new Subscription(channel, []) { Server = request.GuildId, Channel = found.Kind }, request, await dossiers.DealsAsync(request, cancellationToken));
        return await desk.AddAsync($"{Place(found.Kind)} is subscribed", edit, request, cancellationToken);
    }

    private static string Place(ChannelKind kind) => kind == ChannelKind.Forum ? "The forum" : "This channel";

    /// <summary>The forum that is named; or, with threads asked for, the one in whose thread this is said; or else the channel.</summary>
    private static string? Channel(CommandRequest request) =>
        request.Get(SubscriptionOptions.Forum) ?? (request.Get(SubscriptionOptions.Threads) is null ? null : request.ParentId) ?? request.ChannelId;

    private static string? Misplaced(CommandRequest request, ChannelKind kind) => kind == ChannelKind.Forum
        ? null
        : request.Get(SubscriptionOptions.Forum) is not null ? "That is no forum. Say /alerts subscribe in the channel itself."
        : request.Get(SubscriptionOptions.Threads) is not null ? "Threads are for forums: name one with “forum”, or say this in one of its threads."
        : null;
}
