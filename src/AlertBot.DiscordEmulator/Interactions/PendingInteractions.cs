using System.Collections.Concurrent;
using System.Text.Json;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Interactions;

/// <summary>Interactions that wait for their first answer, and modals that wait to be filled in. Both end with the process, as a client's would.</summary>
internal sealed class PendingInteractions
{
    private readonly ConcurrentDictionary<Snowflake, TaskCompletionSource<InteractionOutcome>> _waiting = new();
    private readonly ConcurrentDictionary<Snowflake, OpenModal> _modals = new();

    public Task<InteractionOutcome> Wait(Snowflake id) =>
        _waiting.GetOrAdd(id, _ => new TaskCompletionSource<InteractionOutcome>(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public void Answer(Snowflake id, InteractionOutcome outcome)
    {
        if (_waiting.TryRemove(id, out var waiting))
            waiting.TrySetResult(outcome);
    }

    public void Forget(Snowflake id) => _waiting.TryRemove(id, out _);

    public void Open(Snowflake interaction, OpenModal modal) => _modals[interaction] = modal;

    public OpenModal? Modal(Snowflake interaction) => _modals.GetValueOrDefault(interaction);

    public void Close(Snowflake interaction) => _modals.TryRemove(interaction, out _);
}

/// <summary>A modal on the reader's screen, where it was opened and from which message.</summary>
internal sealed record OpenModal(JsonElement Form, Snowflake ChannelId, Snowflake? MessageId);
