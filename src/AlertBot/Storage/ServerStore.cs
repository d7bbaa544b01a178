using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Discord.Interactions;
using AlertBot.Dossiers;

namespace AlertBot.Storage;

/// <summary>The servers that keep something here stand in one partition; what they keep stands where everybody's does, marked with their id.</summary>
internal sealed class ServerStore(IEntityTable table) : IServers
{
    public Task NoteAsync(string server, DateTimeOffset now, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Servers, [new TableWrite.Insert(Keys.Server(server), Document.Write(new ServerRecord(server, now, Checked: now)))], cancellationToken);

    public Task<ServerRecord?> GetAsync(string server, CancellationToken cancellationToken) =>
        table.ReadAsync<ServerRecord>(Keys.Servers, Keys.Server(server), cancellationToken);

    public async Task<IReadOnlyList<ServerRecord>> ListAsync(CancellationToken cancellationToken) =>
        await table.ListAsync<ServerRecord>(Keys.Servers, Keys.All, cancellationToken);

    public Task ChangeAsync(string server, Func<ServerRecord, ServerRecord> change, CancellationToken cancellationToken) =>
        table.ReviseAsync(Keys.Servers, Keys.Server(server), change, cancellationToken);

    public Task NoteAsync(string server, string channelId, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.ChannelsOf(server), [new TableWrite.Upsert(Keys.Channel(channelId), Document.Write(channelId))], cancellationToken);

    // The definitions of its deals first: what is not tracked is decided and told no more. Its own row last: until then the rest is tried again.
    public async Task EraseAsync(string server, CancellationToken cancellationToken)
    {
        var ever = await table.EverTrackedAsync(cancellationToken);
        var own = await OwnAsync(server, ever, cancellationToken);
        foreach (var deal in own)
            await table.SubmitAsync(Keys.Deals, [new TableWrite.Delete(deal.Value)], cancellationToken);

        await table.ReviseAsync<Subscription>(Keys.Subscriptions, Keys.All, followed => LetGo(followed, server, own), cancellationToken);
        await EraseChannelsAsync(server, cancellationToken);
        await table.EraseTracesAsync(own, cancellationToken);
        await table.EraseArticlesAsync(own, [.. ever.Except(own)], cancellationToken);
        foreach (var deal in own)
            await EraseAsync(deal, cancellationToken);
        foreach (var deal in ever.Except(own))
            await table.EraseAsync(Keys.Of(deal), Keys.Faqs, entity => Document.Read<FaqEntry>(entity).Server == server, cancellationToken);

        await table.EraseAsync(Keys.QuestionsOf(server), cancellationToken);
        await table.EraseAsync(Keys.Drafts, Keys.All, entity => Document.Read<Draft>(entity).Server == server, cancellationToken);
        await table.EraseAsync(Keys.Interactions, Keys.All, entity => Document.Read<DeferredInteraction>(entity).Request.GuildId == server, cancellationToken);
        await table.SubmitAsync(Keys.Servers, [new TableWrite.Delete(Keys.Server(server))], cancellationToken);
        await table.ForgetAsync(cancellationToken);
    }

    /// <summary>Those that it tracks, and those that it tracked once: the id tells whose they were.</summary>
    private async Task<ImmutableHashSet<DealId>> OwnAsync(string server, IReadOnlyList<DealId> ever, CancellationToken cancellationToken)
    {
        var tracked = (await table.ListAsync<Deal>(Keys.Deals, Keys.All, cancellationToken)).ToDictionary(static deal => deal.Id, static deal => deal.Server);
        return [.. ever.Where(deal => tracked.TryGetValue(deal, out var owner) ? owner == server : ServerDealId.IsOf(deal, server))];
    }

    // That it ever changed goes last: until then it is found again.
    private async Task EraseAsync(DealId deal, CancellationToken cancellationToken)
    {
        await table.EraseAsync(Keys.Of(deal), cancellationToken);
        await table.SubmitAsync(Keys.Changes, [new TableWrite.Delete(Keys.Change(deal))], cancellationToken);
    }

    /// <summary>What is left of what people follow by direct messages, and of what channels of others asked for by name while it was shared.</summary>
    private static Subscription? LetGo(Subscription followed, string server, ImmutableHashSet<DealId> deals)
    {
        if (followed.Server == server || !(followed.In.Contains(server) || followed.Deals.Any(deals.Contains)))
            return followed;

        var left = followed with { In = followed.In.Remove(server), Deals = followed.Deals.RemoveAll(deals.Contains) };
        // No deals would mean all of them.
        return left.Deals.IsEmpty && !followed.Deals.IsEmpty ? null : left;
    }

    private async Task EraseChannelsAsync(string server, CancellationToken cancellationToken)
    {
        var theirs = (await table.ListAsync<Subscription>(Keys.Subscriptions, Keys.All, cancellationToken)).Where(subscription => subscription.Server == server).ToArray();
        // Noted first: after a death in between, what was said there is still found.
        foreach (var subscription in theirs)
            await NoteAsync(server, subscription.ChannelId, cancellationToken);
        foreach (var subscription in theirs)
            await table.SubmitAsync(Keys.Subscriptions, [new TableWrite.Delete(subscription.Id)], cancellationToken);

        var unsubscribed = await table.ListAsync<string>(Keys.ChannelsOf(server), Keys.All, cancellationToken);
        await table.EraseAsync(theirs.Select(static subscription => subscription.ChannelId).Concat(unsubscribed).ToHashSet(), cancellationToken);
        await table.EraseAsync(Keys.ChannelsOf(server), cancellationToken);
    }
}
