using AlertBot.Articles;

namespace AlertBot.Alerts;

/// <summary>
/// Which alert tells a story to a channel. One article may be news for two deals; a channel that follows both is told once, by whichever
/// alert claims the story first.
/// </summary>
internal interface IStoryClaims
{
    /// <summary>The alert that has the story: this one, also when it asks again after a crash, or an earlier one.</summary>
    Task<AlertId> ClaimAsync(OutboxEntry alert, ArticleId story, CancellationToken cancellationToken);

    /// <summary>The alert does not tell the story after all, or told it wrongly. Who kept silent for whoever has it; repeating it tells the same.</summary>
    Task<IReadOnlyList<StoryClaim.Silent>> GiveBackAsync(OutboxEntry alert, ArticleId story, CancellationToken cancellationToken);

    /// <summary>The alert that has the story; null while none has. Claims nothing.</summary>
    Task<AlertId?> TellerAsync(string channelId, ArticleId story, CancellationToken cancellationToken);
}
