using AlertBot.Commands;
using AlertBot.Discord.Messages;
using Microsoft.Extensions.Logging;

namespace AlertBot.Discord.Interactions;

/// <summary>Answers what Discord posts to the interactions address, whatever host took the request.</summary>
internal sealed partial class InteractionEndpoint(
    InteractionKey key, CommandRouter router, Deferral deferral, TimeProvider time, DiscordClock clock, ILogger<InteractionEndpoint> log)
{
    // The token dies when there is no answer within 3 s (interactions/receiving-and-responding); the rest is for storing a promise and for the way.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(2);

    /// <inheritdoc cref="AnswerAsync(string?, string?, ReadOnlyMemory{byte}, CancellationToken)"/>
    public async Task<InteractionAnswer> AnswerAsync(string? signature, string? timestamp, Stream body, CancellationToken cancellationToken) =>
        await InteractionBody.ReadAsync(body, cancellationToken) is { } read
            ? await AnswerAsync(signature, timestamp, read, cancellationToken)
            : Problem(413, "The interaction is larger than 1 MiB.");

    /// <param name="signature">Header X-Signature-Ed25519.</param>
    /// <param name="timestamp">Header X-Signature-Timestamp.</param>
    /// <param name="body">The raw bytes as they came.</param>
    public async Task<InteractionAnswer> AnswerAsync(string? signature, string? timestamp, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        if (await key.GetAsync(cancellationToken) is not { } publicKey)
            return Problem(503, "The key to check signatures with is not known: set Discord:PublicKey, or see whether Discord accepts the token.");
        if (!InteractionSignature.IsValid(publicKey, signature, timestamp, body.Span, clock.Now))
        {
            Log.Unsigned(log);
            return Problem(401, "The signature is missing, wrong or older than five minutes.");
        }

        return InteractionJson.Read(body.Span) is { } interaction
            ? await AnswerAsync(interaction, cancellationToken)
            : Problem(400, "The body is not an interaction.");
    }

    private async Task<InteractionAnswer> AnswerAsync(Interaction interaction, CancellationToken cancellationToken) => interaction.Type switch
    {
        InteractionType.Ping => InteractionJson.Answer(new Callback.Pong(), InteractionJson.Default.Pong),
        InteractionType.Command when CommandReading.Command(interaction, time.GetUtcNow()) is { } request => await ReplyAsync(interaction, request, cancellationToken),
        InteractionType.Autocomplete when CommandReading.Command(interaction, time.GetUtcNow()) is { } request => await CompleteAsync(request, cancellationToken),
        InteractionType.Component when CommandReading.Button(interaction, time.GetUtcNow()) is { } request => await ReplyAsync(interaction, request, cancellationToken),
        InteractionType.Component => Reply(CommandReply.Unknown("Unknown button", "This button is not known any more.")),
        _ => Problem(400, $"An interaction of type {(int)interaction.Type} cannot be answered."),
    };

    private async Task<InteractionAnswer> ReplyAsync(Interaction interaction, CommandRequest request, CancellationToken cancellationToken)
    {
        // Not under the caller's token: Discord hangs up after "thinking", and the work goes on.
        var work = router.AnswerAsync(request, CancellationToken.None);
        try
        {
            return Reply(await work.WaitAsync(_patience, clock.Time, cancellationToken));
        }
        catch (TimeoutException) when (!work.IsCompleted)
        {
            await deferral.TakeAsync(interaction, request, work);
            return InteractionJson.Answer(new Callback.Later(new(MessageFlags.Ephemeral)), InteractionJson.Default.Later);
        }
    }

    /// <summary>There is no deferring here: when it takes too long there are no choices this time, and the next letter asks again.</summary>
    private async Task<InteractionAnswer> CompleteAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var work = router.CompleteAsync(request, cancellationToken);
        try
        {
            return Choices(await work.WaitAsync(_patience, clock.Time, cancellationToken));
        }
        catch (TimeoutException) when (!work.IsCompleted)
        {
            return Choices([]);
        }
    }

    private static InteractionAnswer Reply(CommandReply reply) =>
        InteractionJson.Answer(Callback.Reply.Of(ReplyMessage.Write(reply)), InteractionJson.Default.Reply);

    private static InteractionAnswer Choices(IReadOnlyList<Choice> choices) =>
        InteractionJson.Answer(Callback.Choices.Of(choices), InteractionJson.Default.Choices);

    private static InteractionAnswer Problem(int status, string message) =>
        InteractionJson.Answer(new Callback.Problem(message), InteractionJson.Default.Problem, status);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Refused an interaction without a valid, recent signature.")]
        public static partial void Unsigned(ILogger log);
    }
}
