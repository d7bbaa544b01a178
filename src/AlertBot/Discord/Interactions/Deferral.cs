using AlertBot.Alerts;
using AlertBot.Commands;
using Microsoft.Extensions.Logging;

namespace AlertBot.Discord.Interactions;

/// <summary>Promises an answer: keeps what is owed where every instance sees it, then goes on working on it here.</summary>
internal sealed partial class Deferral(IDeferredInteractions deferred, DeferredReply reply, DiscordClock clock, ILogger<Deferral> log)
{
    // Discord wants its answer now: half a second of the three is left for storage.
    private static readonly TimeSpan _storing = TimeSpan.FromSeconds(0.5);

    /// <summary>Returns when the promise may be given.</summary>
    public async Task TakeAsync(Interaction interaction, CommandRequest request, Task<CommandReply> work)
    {
        var now = clock.Now;
        var owed = new DeferredInteraction(interaction.Id, interaction.ApplicationId, interaction.Token, request, now, now);
        var adding = deferred.AddAsync(owed, CancellationToken.None);
        await ((Task)adding).WaitAsync(_storing, clock.Time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!adding.IsCompletedSuccessfully)
            Log.NotKept(log, request.Name, adding.Exception?.InnerException);

        // Nobody waits for it here.
        _ = FinishAsync(owed, adding.IsCompletedSuccessfully ? await adding : null, work);
    }

    private async Task FinishAsync(DeferredInteraction owed, Versioned<DeferredInteraction>? kept, Task<CommandReply> work)
    {
        try
        {
            if (kept is null)
                await reply.FinishAsync(owed, work);
            else
                await reply.FinishAsync(kept, work, CancellationToken.None);
        }
#pragma warning disable CA1031 // Nobody awaits this task, so what befalls it must be told here; the row is still there for another instance.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            Log.NotFinished(log, owed.Request.Name, problem);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The deferred reply to {Command} could not be stored in time: only this process can bring it.")]
        public static partial void NotKept(ILogger log, string command, Exception? exception);

        [LoggerMessage(LogLevel.Error, "The deferred reply to {Command} could not be brought by this process.")]
        public static partial void NotFinished(ILogger log, string command, Exception exception);
    }
}
