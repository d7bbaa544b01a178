using AlertBot.Alerts;
using AlertBot.Discord.Interactions;

namespace AlertBot.Storage;

/// <summary>Deferred interactions stand in one partition: a few at a time, a quarter of an hour each at most.</summary>
internal sealed class DeferredStore(IEntityTable table, IHintQueues queues) : IDeferredInteractions
{
    public async Task<Versioned<DeferredInteraction>> AddAsync(DeferredInteraction interaction, CancellationToken cancellationToken)
    {
        await table.SubmitAsync(Keys.Interactions, [new TableWrite.Upsert(Keys.Deferred(interaction.Id), Document.Write(interaction))], cancellationToken);
        await queues.SendAsync(new Hint(HintQueue.Interact, interaction.Id), DeferredInteraction.Lease, cancellationToken);
        return await FindAsync(interaction.Id, cancellationToken) ?? throw new InvalidOperationException($"Interaction {interaction.Id} was stored but is not there.");
    }

    public async Task<Versioned<DeferredInteraction>?> ClaimAsync(string id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } found)
            return null;
        if (found.Value.IsOver(now))
            await RemoveAsync(id, cancellationToken);

        return found.Value.IsFree(now) ? await RenewAsync(found, now, cancellationToken) : null;
    }

    public async Task<Versioned<DeferredInteraction>?> RenewAsync(Versioned<DeferredInteraction> claimed, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var renewed = claimed.Value with { Claimed = now };
        var write = new TableWrite.Replace(Keys.Deferred(renewed.Id), Document.Write(renewed), claimed.Version);
        return await table.SubmitAsync(Keys.Interactions, [write], cancellationToken) ? await FindAsync(renewed.Id, cancellationToken) : null;
    }

    public Task RemoveAsync(string id, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Interactions, [new TableWrite.Delete(Keys.Deferred(id))], cancellationToken);

    public async Task SweepAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var interaction in await table.ListAsync<DeferredInteraction>(Keys.Interactions, Keys.All, cancellationToken))
        {
            if (interaction.IsOver(now))
                await RemoveAsync(interaction.Id, cancellationToken);
            else if (interaction.IsFree(now))
                await queues.SendAsync(new Hint(HintQueue.Interact, interaction.Id), TimeSpan.Zero, cancellationToken);
        }
    }

    private async Task<Versioned<DeferredInteraction>?> FindAsync(string id, CancellationToken cancellationToken) =>
        await table.GetAsync(Keys.Interactions, Keys.Deferred(id), cancellationToken) is { } entity
            ? new Versioned<DeferredInteraction>(Document.Read<DeferredInteraction>(entity), entity.Version())
            : null;
}
