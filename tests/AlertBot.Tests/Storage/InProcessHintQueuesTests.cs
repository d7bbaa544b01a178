using AlertBot.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace AlertBot.Tests.Storage;

public sealed class InProcessHintQueuesTests : HintQueuesContract
{
    private static readonly Hint _hint = new(HintQueue.Decide, "acme-globex");

    private readonly FakeTimeProvider _time = new();
    private readonly InProcessHintQueues _queues;

    public InProcessHintQueuesTests() => _queues = Open(Ample);

    [Fact]
    public async Task A_Hint_That_Waits_Already_Is_Folded_Into_The_Earlier_One()
    {
        await _queues.SendAsync(_hint, TimeSpan.FromMinutes(5), Cancel);
        await _queues.SendAsync(_hint, TimeSpan.FromMinutes(1), Cancel);
        await _queues.SendAsync(_hint, TimeSpan.FromMinutes(9), Cancel);

        await PassAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(["acme-globex"], await DrainAsync(_queues, HintQueue.Decide));
        await PassAsync(TimeSpan.FromMinutes(10));
        Assert.Null(await _queues.ReceiveAsync(HintQueue.Decide, Cancel));
    }

    [Fact]
    public async Task A_Hint_About_What_Is_Being_Worked_On_Is_Kept()
    {
        await _queues.SendAsync(_hint, TimeSpan.Zero, Cancel);
        var working = (await _queues.ReceiveAsync(HintQueue.Decide, Cancel))!;
        await _queues.SendAsync(_hint, TimeSpan.Zero, Cancel);

        await _queues.CompleteAsync(working, Cancel);

        Assert.Equal(["acme-globex"], await DrainAsync(_queues, HintQueue.Decide));
    }

    [Fact]
    public async Task Hints_Come_In_The_Order_In_Which_They_Were_Sent()
    {
        foreach (var key in (string[])["b", "a", "c", "a"])
            await _queues.SendAsync(new Hint(HintQueue.Poll, key), TimeSpan.Zero, Cancel);

        Assert.Equal(["b", "a", "c"], await DrainAsync(_queues, HintQueue.Poll));
    }

    [Fact]
    public async Task Receivers_At_Once_Get_Every_Hint_Once()
    {
        for (var i = 0; i < 1000; i++)
            await _queues.SendAsync(new Hint(HintQueue.Poll, $"{i}"), TimeSpan.Zero, Cancel);

        var keys = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => DrainAsync(_queues, HintQueue.Poll), Cancel)));

        Assert.Equal(1000, keys.SelectMany(key => key).Distinct().Count());
        Assert.Equal(1000, keys.Sum(key => key.Count));
    }

    private protected override Task<IHintQueues> OpenAsync(TimeSpan visibility) => Task.FromResult<IHintQueues>(Open(visibility));

    protected override Task PassAsync(TimeSpan time)
    {
        _time.Advance(time);
        return Task.CompletedTask;
    }

    private InProcessHintQueues Open(TimeSpan visibility) => new(_time, visibility, NullLogger<InProcessHintQueues>.Instance);
}
