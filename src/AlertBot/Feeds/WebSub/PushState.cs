using System.Buffers.Text;
using System.Security.Cryptography;

namespace AlertBot.Feeds.WebSub;

/// <summary>A subscription at a hub (WebSub): what was asked for, and how it stands.</summary>
/// <param name="Key">Part of the callback's address, so that nobody can guess it (WebSub section 8.1 calls that a capability URL).</param>
/// <param name="Secret">What the hub signs its pushes with.</param>
internal sealed record PushState(string Hub, string Topic, string Key, string Secret)
{
    // Both are kept in the feed's row. Longer ones work hardly anywhere (RFC 9110 section 4.1 asks for 8,000 at least; browsers stop at 2,083).
    private const int LongestUrl = 2083;

    // Long enough to be rare work for both sides; hubs may grant less, and say what they grant.
    public static readonly TimeSpan Lease = TimeSpan.FromDays(10);

    // A hub that did not confirm, or said no, is asked again after so long; one that has to renew a lease, sooner.
    private static readonly TimeSpan _again = TimeSpan.FromDays(1);
    private static readonly TimeSpan _renewAgain = TimeSpan.FromHours(1);

    public DateTimeOffset? Requested { get; init; }

    /// <summary>The end of the lease that the hub confirmed; null while it has not.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>When to ask for the lease's renewal.</summary>
    public DateTimeOffset? Renew { get; init; }

    /// <summary>The last push that was signed as agreed; null again when a poll found what no push had brought.</summary>
    public DateTimeOffset? LastPush { get; init; }

    /// <summary>Why the hub gives nothing, in its words.</summary>
    public string? Refusal { get; init; }

    public bool IsActive(DateTimeOffset now) => Until > now;

    /// <summary>Whether news can be expected by push, so that polls may be rarer.</summary>
    public bool IsProven(DateTimeOffset now) => IsActive(now) && LastPush is not null;

    /// <summary>When the hub is to be asked; null for at once.</summary>
    public DateTimeOffset? NextAsk(DateTimeOffset now) =>
        IsActive(now) && Renew is { } renew ? (Requested + _renewAgain is { } later && later > renew ? later : renew) : Requested + _again;

    public bool MustAsk(DateTimeOffset now) => NextAsk(now) is not { } time || time <= now;

    public PushState Asked(DateTimeOffset now) => this with { Requested = now };

    // Renewed after two thirds: what is left is room for a hub that is down.
    public PushState Confirmed(TimeSpan lease, DateTimeOffset now) =>
        this with { Until = now + lease, Renew = now + (lease * (2.0 / 3)), Refusal = null };

    public PushState Refused(string reason) => this with { Until = null, Renew = null, LastPush = null, Refusal = reason };

    /// <summary>The subscription that the feed's links ask for. Another hub or name makes it another subscription.</summary>
    /// <param name="missed">Whether a poll found items that no push had brought.</param>
    public static PushState? After(FeedState state, PushLinks? links, bool missed, FeedsOptions options)
    {
        if (options.PublicUrl is not { Length: > 0 } || links is not { Hub.Length: <= LongestUrl, Self.Length: <= LongestUrl })
            return null;

        return state.Push is { } push && push.Hub == links.Hub && push.Topic == links.Self
            ? missed ? push with { LastPush = null } : push
            : new PushState(links.Hub, links.Self, Random(16), Random(32));
    }

    // Printed neither with its key nor with its secret.
    public override string ToString() => $"{Topic} at {Hub} until {Until:u}";

    private static string Random(int bytes) => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(bytes));
}
