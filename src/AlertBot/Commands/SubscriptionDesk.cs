using System.Collections.Immutable;
using AlertBot.Alerts;

namespace AlertBot.Commands;

/// <summary>The subscription of the channel in which somebody speaks.</summary>
internal sealed class SubscriptionDesk(ISubscriptionStore subscriptions, DossierDesk dossiers, IServers? servers = null)
{
    public static CommandReply NotSubscribed => CommandReply.Unknown("Not subscribed", "This channel gets no alerts. /alerts subscribe changes that.");

    /// <summary>In a forum's thread that is the forum's, unless the thread has one of its own.</summary>
    public async Task<Subscription?> HereAsync(CommandRequest request, CancellationToken cancellationToken) => (await FindHereAsync(request, cancellationToken))?.Value;

    /// <summary>What a channel gets, in words.</summary>
    public async Task<ImmutableArray<ReplyLine>> LinesAsync(Subscription subscription, CommandRequest request, CancellationToken cancellationToken) =>
        SubscriptionLines.Of(subscription, await dossiers.DealsAsync(request, cancellationToken));

    public Task<Subscription?> OfAsync(string channelId, CancellationToken cancellationToken) => subscriptions.GetAsync(channelId, cancellationToken);

    /// <summary>How many of the server's channels get alerts.</summary>
    public async Task<int> CountAsync(CommandRequest request, CancellationToken cancellationToken) =>
        (await subscriptions.ListAsync(cancellationToken)).Count(subscription => subscription.Server is not null && subscription.Server == request.GuildId);

    /// <summary>Saves what a new subscription is to be; nothing when anything of it could not be used, or somebody else was first.</summary>
    public Task<CommandReply> AddAsync(string title, SubscriptionEdit edit, CommandRequest request, CancellationToken cancellationToken) =>
        SaveAsync(title, edit, () => subscriptions.AddAsync(edit.After, cancellationToken), request, cancellationToken);

    /// <summary>Changes the subscription of this channel; nothing when anything of the edit could not be used, or somebody else changed it meanwhile.</summary>
    public async Task<CommandReply> ChangeAsync(string title, CommandRequest request, Func<Subscription, Task<SubscriptionEdit>> change, CancellationToken cancellationToken)
    {
        if (await FindHereAsync(request, cancellationToken) is not { } here)
            return NotSubscribed;

        var edit = await change(here.Value with { Server = request.GuildId ?? here.Value.Server });
        return await SaveAsync(title, edit, () => subscriptions.ReplaceAsync(here, edit.After, cancellationToken), request, cancellationToken);
    }

    // The channel first: what was told there stays, and is found by it when the server is left.
    public async Task RemoveAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        if (servers is not null && subscription.Server is { } server)
            await servers.NoteAsync(server, subscription.ChannelId, cancellationToken);
        await subscriptions.RemoveAsync(subscription.Id, cancellationToken);
    }

    private async Task<Versioned<Subscription>?> FindHereAsync(CommandRequest request, CancellationToken cancellationToken) =>
        await subscriptions.FindAsync(request.ChannelId ?? "", cancellationToken)
        ?? (request.ParentId is { } forum && await subscriptions.FindAsync(forum, cancellationToken) is { Value.Channel: ChannelKind.Forum } whole ? whole : null);

    private async Task<CommandReply> SaveAsync(string title, SubscriptionEdit edit, Func<Task<bool>> save, CommandRequest request, CancellationToken cancellationToken)
    {
        if (edit.Problems is { Count: > 0 } problems)
            return CommandReply.Unknown("Nothing was changed", string.Join('\n', problems));

        return await save()
            ? new(title, "What comes from now on goes by this:", await LinesAsync(edit.After, request, cancellationToken), [])
            : await ChangedAsync(edit.After.ChannelId, request, cancellationToken);
    }

    /// <summary>For the second of two.</summary>
    private async Task<CommandReply> ChangedAsync(string channelId, CommandRequest request, CancellationToken cancellationToken)
    {
        var now = await OfAsync(channelId, cancellationToken);
        var yours = string.Join(' ', request.Options.OrderBy(static option => option.Key, StringComparer.Ordinal).Select(static option => $"{option.Key}:{option.Value}"));
        var there = now is null ? "It gets no alerts any more." : "It gets now:";
        return new(
            "Somebody else changed this channel meanwhile",
            $"Nothing of yours was saved. You said: /{request.Name}{(yours.Length > 0 ? $" {yours}" : "")}\nSay it again if you still want it. {there}",
            now is null ? [] : await LinesAsync(now, request, cancellationToken),
            [],
            Known: false);
    }
}
