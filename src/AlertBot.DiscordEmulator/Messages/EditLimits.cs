using System.Collections.Concurrent;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Messages;

/// <summary>The two limits on edits that come as error codes: old messages (30046) and published announcements (20022).</summary>
internal sealed class EditLimits(RateLimitOptions limits, TimeProvider time, TimeProvider wireTime)
{
    private static readonly TimeSpan _old = TimeSpan.FromHours(1);
    private static readonly TimeSpan _oldWindow = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan _publishedWindow = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Queue<DateTimeOffset>> _edits = new(StringComparer.Ordinal);

    public Refusal? Check(Message message)
    {
        if (!limits.Enabled)
            return null;
        if (message.Has(MessageFlags.Crossposted) && !Take($"published/{message.ChannelId}", _publishedWindow, limits.AnnouncementEdits))
            return Refusals.AnnouncementEditLimit;
        if (time.GetUtcNow() - message.Timestamp > _old && !Take($"old/{message.ChannelId}", _oldWindow, limits.OldMessageEdits))
            return Refusals.OldMessageEditLimit;
        return null;
    }

    /// <summary>Called under the store's gate.</summary>
    private bool Take(string key, TimeSpan window, int most)
    {
        var now = wireTime.GetUtcNow();
        var edits = _edits.GetOrAdd(key, _ => new Queue<DateTimeOffset>());
        while (edits.TryPeek(out var first) && now - first >= window)
            edits.Dequeue();
        if (edits.Count >= most)
            return false;

        edits.Enqueue(now);
        return true;
    }
}
