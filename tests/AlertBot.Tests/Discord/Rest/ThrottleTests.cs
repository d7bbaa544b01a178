using AlertBot.Discord;
using AlertBot.Discord.Rest;
using Microsoft.Extensions.Time.Testing;

namespace AlertBot.Tests.Discord.Rest;

public sealed class ThrottleTests
{
    private static readonly DateTimeOffset _now = new(2026, 4, 27, 12, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _time = new(_now);
    private readonly RateLimits _limits = new();
    private readonly Throttle _throttle;

    public ThrottleTests() => _throttle = new Throttle(_limits, new DiscordClock(_time));

    [Fact]
    public void The_Most_Important_Of_Those_Who_Wait_Goes_First_And_Of_Equals_Who_Came_First()
    {
        var order = new List<string>();
        for (var i = 0; i < 15; i++)
            Ask("before", 1, order);
        Ask("digest", 0, order);
        Ask("small", 2, order);
        Ask("small too", 2, order);
        Ask("urgent", 5, order);
        Assert.Equal(15, order.Count);

        Pass(TimeSpan.FromSeconds(1));

        Assert.Equal(["urgent", "small", "small too", "digest"], order[15..]);
    }

    [Fact]
    public void No_More_Go_In_Any_Second_Than_Are_Allowed()
    {
        var went = new List<string>();
        for (var i = 0; i < 200; i++)
            Ask($"{i}", 1, went);

        var before = 0;
        while (went.Count < 200)
        {
            Pass(TimeSpan.FromSeconds(1));
            Assert.InRange(went.Count - before, 1, 45 + 1);
            before = went.Count;
        }

        // Whole milliseconds make it 43 a second.
        Assert.InRange(_time.GetUtcNow() - _now, TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Whoever_Is_Not_Called_In_Time_Is_Sent_Away()
    {
        for (var i = 0; i < 15; i++)
            Assert.Null(await _throttle.TurnAsync(5, _now.AddMinutes(1)));
        var late = _throttle.TurnAsync(1, _now.AddSeconds(1));
        for (var i = 0; i < 100; i++)
            _ = _throttle.TurnAsync(5, _now.AddMinutes(1));

        Pass(TimeSpan.FromSeconds(1.1));

        Assert.Equal(TimeSpan.Zero, await late);
    }

    [Fact]
    public async Task A_Long_Pause_Is_Told_And_Not_Waited_For()
    {
        _limits.Learn([new("other", _now, _now.AddMinutes(3), 0)], _now);

        Assert.Equal(TimeSpan.FromMinutes(3), await _throttle.TurnAsync(5, _now.AddMinutes(10)));
    }

    // By milliseconds, as a clock goes.
    private void Pass(TimeSpan time)
    {
        for (var end = _time.GetUtcNow() + time; _time.GetUtcNow() < end;)
            _time.Advance(TimeSpan.FromMilliseconds(1));
    }

    // Noted at once, on whatever thread it is called.
    private void Ask(string name, int importance, List<string> order) => _ = _throttle.TurnAsync(importance, _now.AddHours(1)).ContinueWith(
        turn => order.Add(turn.Result is null ? name : $"{name}: sent away"), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
}
