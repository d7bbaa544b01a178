using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Discord.Messages;
using AlertBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace AlertBot.Discord.Interactions;

/// <summary>Brings a slow answer after "thinking". What is owed is stored before, so another instance brings it when this one dies.</summary>
internal sealed partial class DeferredReply(DiscordClient discord, ReplyWriter writer, IDeferredInteractions deferred, DiscordClock clock, ILogger<DeferredReply> log)
{
    // The edit may overtake our own "thinking", and an edit made twice is still one reply.
    private const int Tries = 5;

    // What Discord answers until it has taken our "thinking".
    private const int UnknownMessage = 10_008;
    private const int UnknownWebhook = 10_015;

    private static readonly TimeSpan _between = TimeSpan.FromSeconds(1);

    /// <returns>What Discord said in the end; null when another instance has taken the interaction over.</returns>
    public async Task<SendResult?> FinishAsync(Versioned<DeferredInteraction> claimed, Task<CommandReply> work, CancellationToken cancellationToken)
    {
        var message = writer.Write(await AnswerAsync(claimed.Value.Request, work, cancellationToken), claimed.Value.Request);
        if (await deferred.RenewAsync(claimed, clock.Now, cancellationToken) is not { } renewed)
            return null;

        var result = await SendAsync(renewed.Value, message, cancellationToken);
        // A refusal does not change; any other failure is tried again by whoever claims next.
        if (result is SendResult.Sent or SendResult.Refused)
            await deferred.RemoveAsync(renewed.Value.Id, cancellationToken);
        return result;
    }

    /// <summary>For an interaction that could not be stored: it is answered by this process or not at all.</summary>
    public async Task<SendResult> FinishAsync(DeferredInteraction interaction, Task<CommandReply> work) =>
        await SendAsync(interaction, writer.Write(await AnswerAsync(interaction.Request, work, CancellationToken.None), interaction.Request), CancellationToken.None);

    private async Task<SendResult> SendAsync(DeferredInteraction interaction, DiscordMessage message, CancellationToken cancellationToken)
    {
        for (var left = Tries - 1; ; left--)
        {
            var result = await discord.EditOriginalAsync(interaction.ApplicationId, interaction.Token, message, cancellationToken);
            if (result is SendResult.Sent or SendResult.Refused { Code: not (UnknownMessage or UnknownWebhook) } || left == 0)
            {
                Log.Finished(log, interaction.Request.Name, result.Reason);
                return result;
            }

            await Task.Delay(result is SendResult.RateLimited limited ? limited.RetryAfter : _between, clock.Time, cancellationToken);
        }
    }

    /// <summary>The asker waits, so whatever went wrong there is an answer, with what was typed into a form.</summary>
    private async Task<CommandReply> AnswerAsync(CommandRequest request, Task<CommandReply> work, CancellationToken cancellationToken)
    {
        await ((Task)work).WaitAsync(DeferredInteraction.Patience, clock.Time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        if (work.IsCompletedSuccessfully)
            return await work;

        Log.NoAnswer(log, work.Exception?.InnerException);
        return CommandReply.Unknown("No answer", "This took too long or went wrong. Please ask again.") with { Attachment = Draft.Of(request) is { } draft ? Draft.FileOf(draft.Typed) : null };
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The deferred reply to {Command}: {Outcome}.")]
        public static partial void Finished(ILogger log, string command, string outcome);

        [LoggerMessage(LogLevel.Error, "A deferred command did not come to an answer.")]
        public static partial void NoAnswer(ILogger log, Exception? exception);
    }
}
