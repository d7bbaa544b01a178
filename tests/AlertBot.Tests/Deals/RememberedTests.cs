using AlertBot.Deals;
using Microsoft.Extensions.Time.Testing;

namespace AlertBot.Tests.Deals;

public sealed class RememberedTests
{
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    private readonly FakeTimeProvider _time = new();
    private readonly List<TaskCompletionSource<string>> _readings = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_Comes_While_It_Is_Being_Read_Waits_For_That_Reading()
    {
        var known = Known();
        var (one, other) = (known.GetAsync(Stop), known.GetAsync(Stop));

        Assert.Single(_readings).SetResult("first");

        Assert.Equal(("first", "first"), (await one, await other));
    }

    [Fact]
    public async Task After_Its_Time_It_Is_Read_Again()
    {
        var known = Known();
        await ReadAsync(known, "first");
        _time.Advance(_minute - TimeSpan.FromSeconds(1));
        Assert.Equal("first", await known.GetAsync(Stop));

        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("second", await ReadAsync(known, "second"));
    }

    [Fact]
    public async Task Until_It_Is_Stale_Nobody_Waits_For_The_New_Reading()
    {
        var known = Known(stale: 2 * _minute);
        await ReadAsync(known, "first");
        _time.Advance(_minute);

        Assert.Equal(("first", "first"), (await known.GetAsync(Stop), await known.GetAsync(Stop)));
        _readings[1].SetResult("second");

        Assert.Equal("second", await known.GetAsync(Stop));
        Assert.Equal(2, _readings.Count);
    }

    [Fact]
    public async Task What_Is_Forgotten_While_It_Is_Read_Is_Not_Kept()
    {
        var known = Known();
        var before = known.GetAsync(Stop);
        known.Forget();
        var after = known.GetAsync(Stop);

        _readings[1].SetResult("after");
        _readings[0].SetResult("before");

        Assert.Equal(("before", "after", "after"), (await before, await after, await known.GetAsync(Stop)));
    }

    [Fact]
    public async Task A_Reading_That_Failed_Is_Tried_Again()
    {
        var known = Known();
        var failing = known.GetAsync(Stop);
        _readings[0].SetException(new IOException("gone"));
        await Assert.ThrowsAsync<IOException>(() => failing);

        Assert.Equal("there", await ReadAsync(known, "there"));
    }

    private Remembered<string> Known(TimeSpan stale = default) => new(
        () =>
        {
            _readings.Add(new());
            return _readings[^1].Task;
        },
        _minute,
        _time,
        stale);

    private Task<string> ReadAsync(Remembered<string> known, string value)
    {
        var reading = known.GetAsync(Stop);
        _readings[^1].SetResult(value);
        return reading;
    }
}
