using AlertBot.Alerts;
using AlertBot.Discord.Delivery;
using AlertBot.Discord.Rest;

namespace AlertBot.Tests.Discord.Delivery;

public static class DeliveryPlanTests
{
    private static readonly DateTimeOffset _start = new(2026, 4, 27, 12, 0, 0, TimeSpan.Zero);
    private static readonly OutboxEntry _entry = new(new("1abcdefghijklmnopqrstuvwx"), new("deal"), new("development"), "42", _start);

    [Fact]
    public static void A_New_Entry_Is_Sent() => Assert.Equal(new DeliveryPlan.Send(), DeliveryPlan.For(_entry, null, _start));

    [Fact]
    public static void An_Entry_Waits_Until_It_Is_Due() =>
        Assert.Equal(new DeliveryPlan.Wait(_start), DeliveryPlan.For(_entry, null, _start.AddSeconds(-1)));

    [Fact]
    public static void An_Entry_That_Somebody_Is_Sending_Is_Left_Alone_For_A_Minute() =>
        Assert.Equal(new DeliveryPlan.Wait(_start.AddSeconds(60)), DeliveryPlan.For(_entry.Claim(_start), null, _start.AddSeconds(59)));

    [Fact]
    public static void After_A_Crash_The_Nonce_Protects_For_Two_Minutes() =>
        Assert.Equal(new DeliveryPlan.Send(), DeliveryPlan.For(_entry.Claim(_start), null, _start.AddSeconds(120)));

    [Fact]
    public static void Later_The_Channel_Is_Looked_Through_First() =>
        Assert.Equal(new DeliveryPlan.LookFirst(_start, _start + DeliveryPlan.Settled), DeliveryPlan.For(_entry.Claim(_start), null, _start.AddSeconds(121)));

    [Fact]
    public static void It_Is_The_First_Attempt_That_Counts_Since_Its_Message_May_Be_The_One_That_Is_There()
    {
        var second = _entry.Claim(_start).AfterFailure(_entry, new SendResult.Failed("HTTP 500"), _start.AddSeconds(10)).Claim(_start.AddSeconds(100));

        Assert.Equal(new DeliveryPlan.LookFirst(_start, _start.AddSeconds(100) + DeliveryPlan.Settled), DeliveryPlan.For(second, null, _start.AddSeconds(170)));
    }

    [Fact]
    public static void A_Rate_Limited_First_Attempt_Left_Nothing_To_Look_For()
    {
        var limited = _entry.Claim(_start).AfterFailure(_entry, new SendResult.RateLimited(TimeSpan.FromMinutes(9), Global: true), _start);

        Assert.Null(limited.FirstClaimed);
        Assert.Equal(_start.AddMinutes(9), limited.Due);
        Assert.Equal("rate limited globally for 540.0 s", limited.LastFailure);
        Assert.Equal(new DeliveryPlan.Send(), DeliveryPlan.For(limited, null, _start.AddMinutes(9)));
    }

    [Fact]
    public static void A_Rate_Limit_After_An_Unknown_Outcome_Does_Not_Forget_It()
    {
        var unknown = _entry.Claim(_start).AfterFailure(_entry, new SendResult.Failed("no answer"), _start);
        var limited = unknown.Claim(_start.AddSeconds(30)).AfterFailure(unknown, new SendResult.RateLimited(TimeSpan.FromMinutes(3), Global: false), _start.AddSeconds(30));

        Assert.Equal(new DeliveryPlan.LookFirst(_start, _start + DeliveryPlan.Settled), DeliveryPlan.For(limited, null, _start.AddMinutes(4)));
    }

    [Fact]
    public static void A_Crash_Before_A_Rate_Limit_Is_Not_Forgotten_Either()
    {
        var crashed = _entry.Claim(_start);
        var limited = crashed.Claim(_start.AddSeconds(90)).AfterFailure(crashed, new SendResult.RateLimited(TimeSpan.FromMinutes(3), Global: false), _start.AddSeconds(90));

        Assert.Equal(new DeliveryPlan.LookFirst(_start, _start + DeliveryPlan.Settled), DeliveryPlan.For(limited, null, _start.AddMinutes(5)));
    }

    [Fact]
    public static void After_A_Restore_The_Channel_Is_Looked_Through_For_Two_Days_Since_It_May_Know_More_Than_The_Store()
    {
        var restored = new Restoration(_start.AddHours(-5), _start.AddMinutes(-1));
        var tried = _entry.Claim(_start).AfterFailure(_entry, new SendResult.Failed("HTTP 500"), _start);

        Assert.Equal(new DeliveryPlan.LookFirst(_start.AddHours(-5)), DeliveryPlan.For(_entry, restored, _start));
        Assert.Equal(new DeliveryPlan.LookFirst(_start.AddHours(-5)), DeliveryPlan.For(tried, restored, _start.AddSeconds(30)));
        Assert.Equal(new DeliveryPlan.LookFirst(_start.AddHours(-9)), DeliveryPlan.For(_entry with { FirstClaimed = _start.AddHours(-9) }, restored, _start));
        Assert.Equal(new DeliveryPlan.Wait(_start), DeliveryPlan.For(_entry, restored, _start.AddSeconds(-1)));
        Assert.Equal(new DeliveryPlan.Send(), DeliveryPlan.For(_entry, restored, _start.AddDays(2)));
    }

    [Theory]
    [InlineData(0, 4, 6)]
    [InlineData(1, 8, 12)]
    [InlineData(3, 32, 48)]
    [InlineData(8, 720, 1080)]
    [InlineData(int.MaxValue, 720, 1080)]
    public static void Retries_Come_Ever_Later_Up_To_A_Quarter_Of_An_Hour(int failures, double least, double most)
    {
        var wait = (_entry with { Failures = failures }).RetryAt(new SendResult.Failed("HTTP 500"), _start) - _start;

        Assert.InRange(wait.TotalSeconds, least, most);
    }

    [Fact]
    public static void Neither_Rate_Limits_Nor_Deaths_Make_The_Wait_After_A_Failure_Longer()
    {
        var entry = _entry;
        for (var i = 0; i < 8; i++)
            entry = entry.Claim(_start).Claim(_start.AddSeconds(70)).AfterFailure(entry, new SendResult.RateLimited(TimeSpan.FromSeconds(1), Global: false), _start);

        var failed = entry.Claim(_start).AfterFailure(entry, new SendResult.Failed("HTTP 500"), _start);

        Assert.InRange((failed.Due - _start).TotalSeconds, 4, 6);
        Assert.InRange((failed.Claim(_start).AfterFailure(failed, new SendResult.Failed("HTTP 500"), _start).Due - _start).TotalSeconds, 8, 12);
    }

    [Fact]
    public static void Entries_That_Failed_Together_Do_Not_All_Come_Back_At_Once()
    {
        var waits = Enumerable.Range(0, 200)
            .Select(i => new OutboxEntry(AlertId.Of(new($"d{i}"), new Subscription("1", [])), new("deal"), new("d"), "1", _start, Failures: 3))
            .Select(entry => entry.RetryAt(new SendResult.Failed("HTTP 500"), _start))
            .Distinct();

        Assert.InRange(waits.Count(), 50, 97);
    }
}
