using System.Collections.Concurrent;

namespace AlertBot.Feeds;

/// <summary>
/// Hosts that answered 429 and until when they want to be left alone. They mean whoever asks, not one of their feeds (RFC 6585 section 4).
/// This process knows; another learns it from its own first answer.
/// </summary>
internal sealed class RestingHosts(TimeProvider time)
{
    // A host that does not say for how long.
    private static readonly TimeSpan _unsaid = TimeSpan.FromMinutes(1);
    // What a feed's own wait is held to (PollSchedule).
    private static readonly TimeSpan _longest = TimeSpan.FromHours(24);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _until = new(StringComparer.OrdinalIgnoreCase);

    public void Rest(Uri address, TimeSpan? pause)
    {
        var wait = pause ?? _unsaid;
        _until[address.IdnHost] = time.GetUtcNow() + (wait < _longest ? wait : _longest);
    }

    /// <summary>How long the address's host still rests; null when it may be asked.</summary>
    public TimeSpan? Left(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || !_until.TryGetValue(address.IdnHost, out var until))
            return null;
        if (until > time.GetUtcNow())
            return until - time.GetUtcNow();

        _until.TryRemove(new(address.IdnHost, until));
        return null;
    }
}
