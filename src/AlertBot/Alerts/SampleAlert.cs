using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Text;

namespace AlertBot.Alerts;

/// <summary>A made-up development, to show a channel what its alerts look like and whether they arrive.</summary>
internal static class SampleAlert
{
    private const string Url = "https://example.com/a-test";

    /// <summary>No deal that is tracked can be called so: a slug has no tilde.</summary>
    public static Deal Deal { get; } = new() { Id = new DealId("~test"), Name = "Harbour Foods–Globex (a test)" };

    public static Notice Notice(string channelId, DateTimeOffset now) => new(
        new(ContentHash.Of("notice", "test", channelId, $"{now.UtcTicks}")), NoticeKind.Test, "Test", "Somebody tried whether alerts arrive here. Nothing happened.", now)
    {
        About = channelId,
    };

    public static Development Development(DateTimeOffset now) => new(
        new DevelopmentId("test"),
        Deal.Id,
        DevelopmentKind.Announced,
        "Harbour Foods agrees to buy Globex for $4.2 billion",
        "This is what an alert looks like here. Both companies, their deal and its price are made up.",
        Url,
        "AlertBot",
        now,
        now,
        Importance: 3,
        "a sample")
    {
        Story = ArticleId.Of(Url),
    };
}
