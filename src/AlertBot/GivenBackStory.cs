using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Storage;

namespace AlertBot;

/// <summary>
/// What follows when an alert does not tell its story after all, or told it wrongly: whoever kept silent for it in that channel tells theirs. The claim
/// first: after a crash in between it is given back again, which changes nothing, and who kept silent is found once more.
/// </summary>
internal sealed class GivenBackStory(IStoryClaims stories, IOutbox outbox, IHintQueues queues, TimeProvider time)
{
    // What is older is no news, whoever it was kept from.
    private static readonly TimeSpan _news = TimeSpan.FromDays(1);

    // Channels side by side, as the sweep has deals.
    private const int AtATime = 16;

    /// <summary>Repeating it changes nothing.</summary>
    public async Task RunAsync(OutboxEntry alert, ArticleId story, CancellationToken cancellationToken)
    {
        foreach (var silent in await stories.GiveBackAsync(alert, story, cancellationToken))
        {
            if (await outbox.DevelopmentAsync(silent.Deal, silent.Development, cancellationToken) is { Published: var published } && published + _news < time.GetUtcNow())
                continue;
            if (await outbox.TellAfterAllAsync(silent, alert.Id, time.GetUtcNow(), cancellationToken))
                await queues.SendAsync(new Hint(HintQueue.Deliver, silent.Deal.Value), TimeSpan.Zero, cancellationToken);
        }
    }

    public Task RunAsync(IEnumerable<OutboxEntry> alerts, ArticleId story, CancellationToken cancellationToken) =>
        Each.RunSideBySideAsync(alerts, AtATime, alert => RunAsync(alert, story, cancellationToken), cancellationToken);
}
