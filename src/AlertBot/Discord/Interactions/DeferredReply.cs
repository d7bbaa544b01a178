using AlertBot.Commands;
using AlertBot.Discord.Messages;
using AlertBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace AlertBot.Discord.Interactions;

/// <summary>Brings a slow answer after "thinking": within this process, so it is lost if the process dies before.</summary>
internal sealed partial class DeferredReply(DiscordClient discord, DiscordClock clock, ILogger<DeferredReply> log)
{
    // The edit may overtake our own "thinking", and an edit made twice is still one reply.
    private const int Tries = 5;

    // What Discord answers until it has taken our "thinking".
    private const int UnknownMessage = 10_008;
    private const int UnknownWebhook = 10_015;

    private static readonly TimeSpan _between = TimeSpan.FromSeconds(1);

    // An interaction's token lives for 15 minutes.
    private static readonly TimeSpan _most = TimeSpan.FromMinutes(14);

    public async Task<SendResult> FinishAsync(Interaction interaction, Task<CommandReply> work)
    {
        var message = ReplyMessage.Write(await AnswerAsync(work));
        for (var left = Tries - 1; ; left--)
        {
            var result = await discord.EditOriginalAsync(interaction.ApplicationId, interaction.Token, message, CancellationToken.None);
            if (result is SendResult.Sent or SendResult.Refused { Code: not (UnknownMessage or UnknownWebhook) } || left == 0)
            {
                Log.Finished(log, interaction.Data?.Name, result.Reason);
                return result;
            }

            await Task.Delay(result is SendResult.RateLimited limited ? limited.RetryAfter : _between, clock.Time, CancellationToken.None);
        }
    }

    /// <summary>The asker waits, so whatever went wrong there is an answer.</summary>
    private async Task<CommandReply> AnswerAsync(Task<CommandReply> work)
    {
        await ((Task)work).WaitAsync(_most, clock.Time, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (work.IsCompletedSuccessfully)
            return await work;

        Log.NoAnswer(log, work.Exception?.InnerException);
        return CommandReply.Unknown("No answer", "This took too long or went wrong. Please ask again.");
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The deferred reply to {Command}: {Outcome}.")]
        public static partial void Finished(ILogger log, string? command, string outcome);

        [LoggerMessage(LogLevel.Error, "A deferred command did not come to an answer.")]
        public static partial void NoAnswer(ILogger log, Exception? exception);
    }
}
