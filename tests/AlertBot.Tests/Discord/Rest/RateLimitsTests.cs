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

    [Fact]
    public static void Of_The_Fifty_Requests_A_Second_Messages_Leave_Some_For_What_People_Ask()
    {
        var limits = new RateLimits();
        // Fifteen together, the others one after the other.
        Assert.Equal(15, Enumerable.Range(0, 100).Count(_ => limits.ReserveTurn(_now) is null));
        Assert.Equal(TimeSpan.FromSeconds(1) / 45, limits.ReserveTurn(_now));
        Assert.Equal(30, Turns(limits, _now, until: _now.AddSeconds(0.999)));
        for (var i = 0; i < 45; i++)
            Assert.Null(limits.Reserve(DiscordRoute.Post($"{i}"), _now));
        Assert.Equal(5, Enumerable.Range(0, 100).Count(i => limits.Reserve(DiscordRoute.Channel($"{i}"), _now) is null));
        Assert.Equal(45, Turns(limits, _now.AddSeconds(1), until: _now.AddSeconds(1.999)));
    }

    [Fact]
    public static void Who_Sends_Beside_Us_Gets_A_Share()
    {
        var limits = new RateLimits();
        limits.Learn([new("b", _now, null, 0), new("c", _now, null, 0)], _now);

        Assert.Equal(14, Turns(limits, _now, until: _now.AddSeconds(0.999)));
        Assert.Equal(16, Enumerable.Range(0, 100).Count(i => limits.Reserve(DiscordRoute.Channel($"{i}"), _now) is null));

        limits.Learn([], _now);
        Assert.Equal(45, Turns(limits, _now.AddMinutes(1), until: _now.AddMinutes(1).AddSeconds(0.999)));
    }

    [Fact]
    public static void A_Pause_And_The_Invalid_Requests_That_Others_Met_Are_Ours_Too()
    {
        var limits = new RateLimits();
        limits.Learn([new("b", _now, _now.AddSeconds(30), 0)], _now);
        Assert.Equal(TimeSpan.FromSeconds(30), limits.ReserveTurn(_now));
        Assert.Equal(_now.AddSeconds(30), limits.Report("a", _now).PausedUntil);

        limits = new RateLimits();
        limits.Observe(_route, Headers(), 403, _now);
        limits.Learn([new("b", _now, null, InvalidRequests.Budget - 1)], _now);
        Assert.Equal(new(TimeSpan.FromMinutes(10), Global: true), limits.Reserve(_route, _now));
        Assert.Equal(1, limits.Report("a", _now).Invalid);
    }

    [Fact]
    public static void Who_Has_Met_No_Invalid_Request_Stops_For_Those_Of_The_Others_Even_When_They_Have_Fallen_Silent()
    {
        var limits = new RateLimits();
        limits.Learn([new("b", _now, null, InvalidRequests.Budget - 1), new("c", _now.AddMinutes(2), null, 1)], _now.AddMinutes(2));

        Assert.Equal(new(TimeSpan.FromMinutes(8), Global: true), limits.Reserve(_route, _now.AddMinutes(2)));
        Assert.Equal(TimeSpan.FromMinutes(1), limits.ReserveTurn(_now.AddMinutes(9)));
        Assert.Null(limits.Reserve(_route, _now.AddMinutes(10)));

        limits.Learn([new("b", _now, null, InvalidRequests.Budget)], _now);
        limits.Learn([new("b", _now.AddMinutes(1), null, 3)], _now.AddMinutes(1));
        Assert.Null(limits.Reserve(_route, _now.AddMinutes(1)));
    }

    [Fact]
    public static void A_Clock_That_Is_Put_Back_Stops_Nothing()
    {
        var limits = new RateLimits();
        while (limits.ReserveTurn(_now) is null)
        {
        }

        Assert.Null(limits.ReserveTurn(_now.AddMinutes(-5)));
    }

    /// <summary>How many go when each waits as long as he is told.</summary>
    private static int Turns(RateLimits limits, DateTimeOffset from, DateTimeOffset until)
    {
        var turns = 0;
        for (var now = from; now <= until;)
        {
            if (limits.ReserveTurn(now) is { } wait)
                now += wait;
            else
                turns++;
        }

        return turns;
    }

    private static RateLimitHeaders Headers() => new(null, null, null, null, Global: false, Shared: false);
}
