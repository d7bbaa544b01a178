using AlertBot.SelfHost.Demo;

namespace AlertBot.Tests.SelfHost.Demo;

public static class StoryClockTests
{
    private static readonly DateTimeOffset _start = OpenNewsstand.Utc("2025-10-01T00:00:00Z");

    [Fact]
    public static void It_Stands_Still_Until_It_Is_Advanced()
    {
        var clock = new StoryClock(_start);
        var stamp = clock.GetTimestamp();

        Assert.Equal(_start, clock.GetUtcNow());
        clock.AdvanceTo(_start.AddDays(3));

        Assert.Equal(_start.AddDays(3), clock.GetUtcNow());
        Assert.Equal(TimeSpan.FromDays(3), clock.GetElapsedTime(stamp));
    }

    [Fact]
    public static void A_Start_In_Another_Zone_Is_The_Same_Instant_In_Utc() =>
        Assert.Equal(TimeSpan.Zero, new StoryClock(_start.ToOffset(TimeSpan.FromHours(2))).GetUtcNow().Offset);

    [Fact]
    public static void It_Never_Goes_Backwards()
    {
        var clock = new StoryClock(_start);
        clock.AdvanceTo(_start);

        Assert.Throws<ArgumentOutOfRangeException>(() => clock.AdvanceTo(_start.AddTicks(-1)));
        Assert.Equal(_start, clock.GetUtcNow());
    }

    [Fact]
    public static async Task A_Delay_Ends_When_The_Clock_Passes_It_And_Not_Before()
    {
        var clock = new StoryClock(_start);
        var delay = Task.Delay(TimeSpan.FromHours(1), clock, TestContext.Current.CancellationToken);

        clock.AdvanceTo(_start.AddMinutes(59));
        Assert.False(delay.IsCompleted);
        clock.AdvanceTo(_start.AddHours(1));

        await delay;
    }

    [Fact]
    public static void A_Timed_Cancellation_Fires()
    {
        var clock = new StoryClock(_start);
        using var timed = new CancellationTokenSource(TimeSpan.FromSeconds(30), clock);

        clock.AdvanceTo(_start.AddDays(1));

        Assert.True(timed.IsCancellationRequested);
    }

    [Fact]
    public static void Timers_Ring_In_Order_Each_At_Its_Own_Instant()
    {
        var clock = new StoryClock(_start);
        List<string> rings = [];
        void Ring(object? name) => rings.Add($"{name} {clock.GetUtcNow():HH:mm}");
        using var late = clock.CreateTimer(Ring, "late", TimeSpan.FromMinutes(50), Timeout.InfiniteTimeSpan);
        using var often = clock.CreateTimer(Ring, "often", TimeSpan.FromMinutes(20), TimeSpan.FromMinutes(20));
        using var once = clock.CreateTimer(Ring, "once", TimeSpan.FromMinutes(20), TimeSpan.Zero);

        clock.AdvanceTo(_start.AddHours(1));

        Assert.Equal(["often 00:20", "once 00:20", "often 00:40", "late 00:50", "often 01:00"], rings);
        Assert.Equal(_start.AddHours(1), clock.GetUtcNow());
    }

    [Fact]
    public static void A_Timer_Made_While_The_Clock_Moves_Rings_In_The_Same_Move()
    {
        var clock = new StoryClock(_start);
        DateTimeOffset? rang = null;
        ITimer? second = null;
        using var first = clock.CreateTimer(
            _ => second = clock.CreateTimer(_ => rang = clock.GetUtcNow(), null, TimeSpan.FromMinutes(5), Timeout.InfiniteTimeSpan),
            null, TimeSpan.FromMinutes(10), Timeout.InfiniteTimeSpan);

        clock.AdvanceTo(_start.AddHours(1));

        Assert.Equal(_start.AddMinutes(15), rang);
        second!.Dispose();
    }

    [Fact]
    public static async Task A_Timer_Due_At_Once_Rings_While_The_Clock_Stands()
    {
        var clock = new StoryClock(_start);
        var rang = new TaskCompletionSource();

        await using var timer = clock.CreateTimer(_ => rang.SetResult(), null, TimeSpan.Zero, Timeout.InfiniteTimeSpan);

        await rang.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public static void A_Timer_Changed_Or_Disposed_Does_Not_Ring_At_Its_Old_Time()
    {
        var clock = new StoryClock(_start);
        var rings = 0;
        using var moved = clock.CreateTimer(_ => rings++, null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);
        var gone = clock.CreateTimer(_ => rings++, null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);

        Assert.True(moved.Change(TimeSpan.FromHours(2), Timeout.InfiniteTimeSpan));
        gone.Dispose();
        Assert.False(gone.Change(TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan));
        clock.AdvanceTo(_start.AddHours(1));

        Assert.Equal(0, rings);
    }

    [Fact]
    public static async Task Many_Threads_May_Wait_Read_And_Advance_At_Once()
    {
        var clock = new StoryClock(_start);
        var delays = await Task.WhenAll(Enumerable.Range(1, 200).Select(minute =>
            Task.Run(() => new[] { Task.Delay(TimeSpan.FromMinutes(minute), clock, TestContext.Current.CancellationToken) })));

        var end = _start.AddMinutes(200);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => clock.AdvanceTo(end))));
        await Task.WhenAll(delays.SelectMany(delay => delay)).WaitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(end, clock.GetUtcNow());
    }
}
