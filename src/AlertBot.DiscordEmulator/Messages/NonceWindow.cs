using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Messages;

/// <summary><c>enforce_nonce</c>: a replay cache of some minutes, not a durable promise (resources/message.mdx, "Create Message").</summary>
internal sealed class NonceWindow(Store store, World world, TimeProvider time, TimeSpan window)
{
    /// <summary>The answer to a repeated nonce: the earlier message, or, when that was deleted, Unknown Message (discord-api-docs#6647).</summary>
    public IResult? Earlier(MessageDraft draft)
    {
        if (!draft.EnforceNonce || Key(draft) is not { } key || store.Nonces.Find(key) is not { } sent || time.GetUtcNow() - sent.At >= window)
            return null;

        return store.Messages.Find(sent.MessageId) is { } message
            ? Results.Json(message with { Nonce = draft.Nonce }, WireJson.Options)
            : Refusals.UnknownMessage;
    }

    public IReadOnlyList<Change> Remember(MessageDraft draft, Message message) =>
        Key(draft) is { } key ? [store.Nonces.Put(key, new SentNonce(message.Id, time.GetUtcNow()))] : [];

    private string? Key(MessageDraft draft) => draft.Nonce is { } nonce ? SentNonce.Key(world.Application.BotId, nonce.ToString()) : null;
}
