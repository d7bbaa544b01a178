using AlertBot.Alerts;

namespace AlertBot.Commands;

/// <summary>The subscription of the channel in which somebody speaks.</summary>
internal sealed class SubscriptionDesk(ISubscriptionStore subscriptions)
{
    public static CommandReply NotSubscribed => CommandReply.Unknown("Not subscribed", "This channel gets no alerts. /alerts subscribe changes that.");

    /// <summary>In a forum's thread that is the forum's, unless the thread has one of its own.</summary>
    public async Task<Subscription?> HereAsync(CommandRequest request, CancellationToken cancellationToken) =>
        await OfAsync(request.ChannelId ?? "", cancellationToken)
        ?? (request.ParentId is { } forum && await OfAsync(forum, cancellationToken) is { Channel: ChannelKind.Forum } whole ? whole : null);

    public Task<Subscription?> OfAsync(string channelId, CancellationToken cancellationToken) => subscriptions.GetAsync(channelId, cancellationToken);

    /// <summary>How many of the server's channels get alerts.</summary>
    public async Task<int> CountAsync(CommandRequest request, CancellationToken cancellationToken) =>
        (await subscriptions.ListAsync(cancellationToken)).Count(subscription => subscription.Server is not null && subscription.Server == request.GuildId);

    public async Task<CommandReply> WithHereAsync(CommandRequest request, Func<Subscription, Task<CommandReply>> answer, CancellationToken cancellationToken) =>
        await HereAsync(request, cancellationToken) is { } here ? await answer(here with { Server = request.GuildId ?? here.Server }) : NotSubscribed;

    /// <summary>Saves what an edit made of it and says what it is now; saves nothing when anything of the edit could not be used.</summary>
    public async Task<CommandReply> SaveAsync(string title, SubscriptionEdit edit, CancellationToken cancellationToken)
    {
        if (edit.Problems is { Count: > 0 } problems)
            return CommandReply.Unknown("Nothing was changed", string.Join('\n', problems));

        await subscriptions.PutAsync(edit.After, cancellationToken);
        return new(title, "What comes from now on goes by this:", SubscriptionLines.Of(edit.After), []);
    }

    public Task RemoveAsync(Subscription subscription, CancellationToken cancellationToken) => subscriptions.RemoveAsync(subscription.Id, cancellationToken);
}
