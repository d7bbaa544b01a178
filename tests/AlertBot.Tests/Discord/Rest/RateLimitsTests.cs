using AlertBot.Discord.Rest;

namespace AlertBot.Tests.Discord.Rest;

public static class RateLimitsTests
{
    private static readonly DateTimeOffset _now = new(2026, 4, 27, 12, 0, 0, TimeSpan.Zero);
    private static readonly DiscordRoute _route = DiscordRoute.Post("1");

    [Fact]
    public static void A_Global_Limit_Stops_Every_Route_But_Answers_To_Interactions()
    {
        var limits = new RateLimits();
        limits.Observe(_route, Headers() with { RetryAfter = TimeSpan.FromSeconds(3), Global = true }, 429, _now);

        Assert.Equal(new(TimeSpan.FromSeconds(2), Global: true), limits.Reserve(DiscordRoute.Application, _now.AddSeconds(1)));
        Assert.Null(limits.Reserve(DiscordRoute.OriginalReply("1", "token"), _now));
        Assert.Null(limits.Reserve(DiscordRoute.Application, _now.AddSeconds(3)));
    }

    [Fact]
    public static void Requests_Under_Way_Count_Before_They_Are_Answered()
    {
        var limits = new RateLimits();
        limits.Observe(_route, Headers() with { Bucket = "b", Remaining = 1, ResetAfter = TimeSpan.FromSeconds(5) }, 200, _now);

        Assert.Null(limits.Reserve(_route, _now));
        Assert.Equal(new(TimeSpan.FromSeconds(5), Global: false), limits.Reserve(_route, _now));
    }

    [Fact]
    public static void A_Thousand_Invalid_Requests_In_Ten_Minutes_Stop_Everything_Long_Before_Discord_Would()
    {
        var limits = new RateLimits();
        for (var i = 0; i < InvalidRequests.Budget; i++)
            limits.Observe(_route, Headers(), 403, _now.AddSeconds(i % 2));

        Assert.Equal(new(TimeSpan.FromMinutes(9), Global: true), limits.Reserve(_route, _now.AddMinutes(1)));
        Assert.Null(limits.Reserve(_route, _now.AddMinutes(10)));
    }

    [Fact]
    public static void Shared_Limits_Are_Not_Held_Against_Us()
    {
        var limits = new RateLimits();
        for (var i = 0; i < 2 * InvalidRequests.Budget; i++)
            limits.Observe(_route, Headers() with { Shared = true }, 429, _now);

        Assert.Null(limits.Reserve(_route, _now));
    }

    private static RateLimitHeaders Headers() => new(null, null, null, null, Global: false, Shared: false);
}
