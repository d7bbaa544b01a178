using System.Globalization;

namespace AlertBot.Feeds.WebSub;

/// <summary>Decides whether what a hub says somebody asked of it is what we asked.</summary>
internal static class PushIntent
{
    // The specification obliges hubs to say how long; one that does not is asked again the next day.
    private static readonly TimeSpan _unsaid = TimeSpan.FromDays(1);
    // No lease may make a feed poll faster than once in a while only to renew it, nor outlive the host's memory.
    private static readonly TimeSpan _shortest = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan _longest = TimeSpan.FromDays(365);

    /// <param name="Challenge">To be echoed; empty where the hub wants only to be heard, null where it is to be told no.</param>
    /// <param name="Next">To be saved before the answer.</param>
    internal sealed record Answer(string? Challenge, PushState? Next = null);

    /// <param name="push">The subscription as it stands; null when there is none.</param>
    public static Answer Decide(PushState? push, string key, HubMessage message, DateTimeOffset now)
    {
        var ours = push is not null && push.Key == key && push.Topic == message.Topic;
        return message.Mode switch
        {
            "subscribe" when ours && push!.Requested is not null && message.Challenge is { } challenge => new Answer(challenge, push.Confirmed(Lease(message), now)),
            // What we no longer have may end; what we have somebody else would have to have asked for.
            "unsubscribe" when !ours && message.Challenge is { } challenge => new Answer(challenge),
            "denied" when ours => new Answer("", push!.Refused(message.Reason is { Length: > 0 } reason ? reason : "it gave no reason")),
            _ => new Answer(null)
        };
    }

    private static TimeSpan Lease(HubMessage message) =>
        long.TryParse(message.LeaseSeconds, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(Math.Clamp(seconds, (long)_shortest.TotalSeconds, (long)_longest.TotalSeconds))
            : _unsaid;
}
