using AlertBot.Commands;
using AlertBot.Discord;
using AlertBot.Discord.Interactions;

namespace AlertBot;

/// <summary>Brings the answer that another instance promised to an interaction and did not live to bring.</summary>
internal sealed class Interact(IDeferredInteractions deferred, CommandRouter router, DeferredReply reply, DiscordClock clock)
{
    public async Task RunAsync(string id, CancellationToken cancellationToken)
    {
        if (await deferred.ClaimAsync(id, clock.Now, cancellationToken) is { } claimed)
            await reply.FinishAsync(claimed, router.AnswerAsync(claimed.Value.Request, CancellationToken.None), cancellationToken);
    }
}
