using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Deals;

namespace AlertBot.Commands;

/// <summary>A subscription in words.</summary>
internal static class SubscriptionLines
{
    /// <param name="deals">Those whose names are known to whoever reads it.</param>
    public static ImmutableArray<ReplyLine> Of(Subscription subscription, IReadOnlyList<Deal> deals)
    {
        ImmutableArray<ReplyLine?> lines =
        [
            new("Deals", subscription.Deals.IsEmpty ? "all" : string.Join(", ", subscription.Deals.Select(id => deals.FirstOrDefault(deal => deal.Id == id)?.Name ?? id.Value))),
            new("Kinds", subscription.Kinds.IsEmpty ? "all" : string.Join(", ", subscription.Kinds).ToLowerInvariant()),
            new("Importance", $"{subscription.LeastImportance} of 5 and more"),
            Line("Pings", subscription.Role is { } role ? Mention.Role(role) : null),
            Line("Above the card", subscription.Template),
            Line("Quiet hours", subscription.Quiet?.ToString()),
            Line("Digest", subscription.Digest?.ToString()),
            Line("At most", subscription.MostPerHour is { } most ? $"{Replies.Count(most, "alert", "alerts")} in an hour; the rest comes in a digest" : null),
            Line("Urgent", subscription.UrgentFrom is { } urgent ? $"nothing is held from importance {urgent} on" : null),
            Line("Threads", subscription.Channel == ChannelKind.Forum ? $"one for each {subscription.Threads.ToString().ToLowerInvariant()}" : null),
            Line("Published", subscription.Channel == ChannelKind.Announcement ? "to the channels that follow this one" : null),
        ];
        return [.. lines.OfType<ReplyLine>()];
    }

    private static ReplyLine? Line(string lead, string? text) => text is null ? null : new(lead, text);
}
