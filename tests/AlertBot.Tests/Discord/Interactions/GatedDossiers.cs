using AlertBot.Deals;
using AlertBot.Dossiers;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>A store of dossiers that is slow when the test wants it.</summary>
internal sealed class GatedDossiers(IDossierStore store) : IDossierStore
{
    private TaskCompletionSource? _gate;

    public TaskCompletionSource Asked { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Close() => _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Open() => _gate!.SetResult();

    public async Task<Dossier?> GetAsync(DealId deal, CancellationToken cancellationToken)
    {
        if (_gate is { } gate)
        {
            Asked.TrySetResult();
            await gate.Task;
        }

        return await store.GetAsync(deal, cancellationToken);
    }

    public Task PutFaqAsync(FaqEntry entry, CancellationToken cancellationToken) => store.PutFaqAsync(entry, cancellationToken);
}
