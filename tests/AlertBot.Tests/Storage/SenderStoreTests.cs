using AlertBot.Discord;
using AlertBot.Discord.Rest;
using AlertBot.Storage;
using Microsoft.Extensions.Time.Testing;

namespace AlertBot.Tests.Storage;

/// <summary>Processes that send to one Discord know of each other, at the price of a write and a read each ten seconds.</summary>
public sealed class SenderStoreTests : IDisposable
{
    private readonly SqliteStore _store = new();
    private readonly FakeTimeProvider _time = new(Samples.Noon);
    private int _seconds;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_Processes_Halve_The_Rate_Until_One_Falls_Silent()
    {
        var (one, other) = (new RateLimits(), new RateLimits());
        var (first, second) = (Shared("one", one), Shared("other", other));
        await first.RefreshAsync(Cancel);
        await second.RefreshAsync(Cancel);
        Assert.Equal((50, 25), (Requests(one), Requests(other)));

        _time.Advance(TimeSpan.FromSeconds(10));
        await first.RefreshAsync(Cancel);
        Assert.Equal(25, Requests(one));

        _time.Advance(TimeSpan.FromSeconds(31));
        await first.RefreshAsync(Cancel);
        Assert.Equal(50, Requests(one));
    }

    [Fact]
    public async Task What_Is_Fresh_Is_Not_Asked_Again_And_Who_Is_Long_Gone_Leaves_No_Row()
    {
        await Shared("gone", new()).RefreshAsync(Cancel);
        _time.Advance(TimeSpan.FromHours(2));
        // A write, a read and the removal; then a write and a read each time. One exchange more would meet the table's death.
        int[] pauses = [1, 2, 4, 8, 10];
        var table = new MortalTable(_store.Table) { Life = 3 + (2 * pauses.Length) };
        var shared = new SharedLimits(new SenderStore(table), new SenderName("one"), new(), new DiscordClock(_time));

        await shared.RefreshAsync(Cancel);
        foreach (var pause in pauses)
        {
            _time.Advance(TimeSpan.FromSeconds(pause - 0.1));
            await shared.RefreshAsync(Cancel);
            _time.Advance(TimeSpan.FromSeconds(0.1));
            await shared.RefreshAsync(Cancel);
        }

        _time.Advance(TimeSpan.FromSeconds(9));
        await shared.RefreshAsync(Cancel);

        Assert.Equal("one", Assert.Single(await _store.Table.ListAsync<Sender>(Keys.Senders, Keys.All, Cancel)).Name);
    }

    public void Dispose() => _store.Dispose();

    /// <summary>How many requests go in a second in which none has gone yet.</summary>
    private int Requests(RateLimits limits)
    {
        var (requests, second) = (0, Samples.Noon.AddDays(++_seconds));
        while (limits.Reserve(DiscordRoute.Application, second) is null)
            requests++;
        return requests;
    }

    private SharedLimits Shared(string name, RateLimits limits) => new(new SenderStore(_store.Table), new SenderName(name), limits, new DiscordClock(_time));
}
