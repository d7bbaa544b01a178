using AlertBot.Discord.Rest;

namespace AlertBot.Discord.Delivery;

/// <summary>A thread that nobody wrote in for long is archived, and takes neither edits nor, if it must be, messages: it is woken, if we may.</summary>
internal static class ArchivedThread
{
    // topics/opcodes-and-status-codes: "Thread is archived".
    private const int Archived = 50083;

    public static async Task<SendResult> WakeAsync(DiscordClient discord, string threadId, Func<Task<SendResult>> send, CancellationToken cancellationToken)
    {
        var result = await send();
        if (result is not SendResult.Refused { Code: Archived })
            return result;

        return await discord.UnarchiveAsync(threadId, cancellationToken) switch
        {
            SendResult.Sent => await send(),
            SendResult.Refused => result,
            // Whether it is awake is not known, but that nothing was written is: it is tried again.
            SendResult.Failed failed => failed with { MayBeThere = false },
            var limited => limited,
        };
    }
}
