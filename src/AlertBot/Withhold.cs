using AlertBot.Alerts;
using AlertBot.Deals;
using Microsoft.Extensions.Logging;

namespace AlertBot;

/// <summary>Ends an outbox entry of which its channel is told nothing, with the reason on record.</summary>
internal sealed partial class Withhold(IOutbox outbox, IStoryClaims stories, GivenBackStory givenBack, DeskMetrics metrics, TimeProvider time, ILogger<Withhold> logger)
{
    /// <summary>Whether the channel has the story from nobody else. If it has, this ends the entry.</summary>
    public async Task<bool> IsUntoldAsync(Versioned<OutboxEntry> entry, Letter letter, CancellationToken cancellationToken)
    {
        // What was withdrawn is nobody's story: it goes out only to make sure that it stands struck through where it may be.
        if (letter.Story is not { } story || letter.Development?.Withdrawal is not null)
            return true;

        var teller = await stories.ClaimAsync(entry.Value, story, cancellationToken);
        if (teller != entry.Value.Id)
            await SuppressAsync(entry, $"{AlertDecider.ToldAlready} by alert {teller}", cancellationToken, teller);
        return teller == entry.Value.Id;
    }

    /// <summary>
    /// It may have had its story from an attempt before, and others kept silent for it. What may be out has told it. The letter of a deal that is not
    /// tracked any more has no story, its development has.
    /// </summary>
    public async Task EndAsync(Versioned<OutboxEntry> entry, Letter letter, AlertDecision.Suppress suppress, CancellationToken cancellationToken)
    {
        if (entry.Value is { MayBeOut: false, Follows: null }
            && (letter.Story ?? (await outbox.DevelopmentAsync(entry.Value.Deal, entry.Value.Development, cancellationToken))?.Story) is { } story)
        {
            await givenBack.RunAsync(entry.Value, story, cancellationToken);
        }

        await SuppressAsync(entry, suppress.Reason, cancellationToken);
    }

    /// <param name="teller">The alert that tells the same story, where that is the reason.</param>
    public Task SuppressAsync(Versioned<OutboxEntry> entry, string reason, CancellationToken cancellationToken, AlertId? teller = null)
    {
        metrics.Suppressed();
        Log.Suppressed(logger, entry.Value.Deal, entry.Value.ChannelId, reason);
        return outbox.SuppressAsync(entry, new SuppressedAlert(entry.Value, reason, time.GetUtcNow()) { Teller = teller }, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "{Deal}: channel {Channel} is not told: {Reason}")]
        public static partial void Suppressed(ILogger logger, DealId deal, string channel, string reason);
    }
}
