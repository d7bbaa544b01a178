using Microsoft.Extensions.Logging;

namespace AlertBot.Discord.Interactions;

/// <summary>Answers what Discord posts to the interactions address, whatever host took the request.</summary>
internal sealed partial class InteractionEndpoint(
    InteractionKey key, InteractionResponder responder, DiscordClock clock, ILogger<InteractionEndpoint> log)
{
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

        if (InteractionJson.Read(body.Span) is not { } interaction)
            return Problem(400, "The body is not an interaction.");

        return await responder.AnswerAsync(interaction, cancellationToken) ?? Problem(400, $"An interaction of type {(int)interaction.Type} cannot be answered.");
    }

    private static InteractionAnswer Problem(int status, string message) =>
        InteractionJson.Answer(new Callback.Problem(message), InteractionJson.Default.Problem, status);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Refused an interaction without a valid, recent signature.")]
        public static partial void Unsigned(ILogger log);
    }
}
