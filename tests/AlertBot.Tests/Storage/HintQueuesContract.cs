using AlertBot.Storage;

namespace AlertBot.Tests.Storage;

/// <summary>What both kinds of queues promise. A subclass says where they are and how time passes.</summary>
public abstract class HintQueuesContract
{
    // Brief where a test waits for a hint to come back, ample where it must not: a busy machine may take its time between two calls.
    protected static readonly TimeSpan Brief = TimeSpan.FromSeconds(1);
    protected static readonly TimeSpan Ample = TimeSpan.FromMinutes(5);

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_Hint_Is_Received_From_Its_Queue_Only()
    {
        var queues = await OpenAsync(Ample);
        await queues.SendAsync(new Hint(HintQueue.Decide, "acme-globex"), TimeSpan.Zero, Cancel);

        foreach (var other in (HintQueue[])[HintQueue.Poll, HintQueue.Deliver, HintQueue.Interact])
            Assert.Null(await queues.ReceiveAsync(other, Cancel));
        var received = await queues.ReceiveAsync(HintQueue.Decide, Cancel);
        Assert.Equal((new Hint(HintQueue.Decide, "acme-globex"), 1), (received!.Hint, received.Tries));
        Assert.Null(await queues.ReceiveAsync(HintQueue.Decide, Cancel));
    }

    [Fact]
    public async Task Every_Key_Comes_As_It_Was_Sent()
    {
        var queues = await OpenAsync(Ample);
        foreach (var key in (string[])["a\"b", "<x>&amp;", "東京 🚀"])
            await queues.SendAsync(new Hint(HintQueue.Interact, key), TimeSpan.Zero, Cancel);

        Assert.Equal(["<x>&amp;", "a\"b", "東京 🚀"], (await DrainAsync(queues, HintQueue.Interact)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_Delayed_Hint_Comes_When_It_Is_Time_And_Holds_Up_No_Other()
    {
        var queues = await OpenAsync(Ample);
        await queues.SendAsync(new Hint(HintQueue.Poll, "late"), TimeSpan.FromSeconds(4.5), Cancel);
        await queues.SendAsync(new Hint(HintQueue.Poll, "soon"), TimeSpan.Zero, Cancel);

        Assert.Equal(["soon"], await DrainAsync(queues, HintQueue.Poll));
        await PassAsync(TimeSpan.FromSeconds(5.5));
        Assert.Equal(["late"], await DrainAsync(queues, HintQueue.Poll));
    }

    [Fact]
    public async Task A_Hint_That_Is_Not_Completed_Comes_Back_And_Counts_Its_Tries()
    {
        var queues = await OpenAsync(Brief);
        await queues.SendAsync(new Hint(HintQueue.Deliver, "a"), TimeSpan.Zero, Cancel);

        Assert.Equal(1, (await queues.ReceiveAsync(HintQueue.Deliver, Cancel))!.Tries);
        await PassAsync(Brief + TimeSpan.FromSeconds(0.5));
        var second = await queues.ReceiveAsync(HintQueue.Deliver, Cancel);
        Assert.Equal(2, second!.Tries);
        await queues.CompleteAsync(second, Cancel);
        await PassAsync(Brief + TimeSpan.FromSeconds(0.5));
        Assert.Null(await queues.ReceiveAsync(HintQueue.Deliver, Cancel));
    }

    [Fact]
    public async Task Completing_Too_Late_Takes_The_Hint_From_Nobody()
    {
        var queues = await OpenAsync(Brief);
        await queues.SendAsync(new Hint(HintQueue.Deliver, "a"), TimeSpan.Zero, Cancel);
        var first = (await queues.ReceiveAsync(HintQueue.Deliver, Cancel))!;
        await PassAsync(Brief + TimeSpan.FromSeconds(0.5));
        var second = (await queues.ReceiveAsync(HintQueue.Deliver, Cancel))!;

        await queues.CompleteAsync(first, Cancel);
        await PassAsync(Brief + TimeSpan.FromSeconds(0.5));
        Assert.NotNull(await queues.ReceiveAsync(HintQueue.Deliver, Cancel));
        await queues.CompleteAsync(second, Cancel);
    }

    [Fact]
    public async Task A_Hint_Is_Given_Up_After_Five_Tries()
    {
        var queues = await OpenAsync(Brief);
        await queues.SendAsync(new Hint(HintQueue.Decide, "bad"), TimeSpan.Zero, Cancel);

        for (var tries = 1; tries <= 5; tries++)
        {
            Assert.Equal(tries, (await queues.ReceiveAsync(HintQueue.Decide, Cancel))!.Tries);
            await PassAsync(Brief + TimeSpan.FromSeconds(0.5));
        }

        await queues.SendAsync(new Hint(HintQueue.Decide, "good"), TimeSpan.Zero, Cancel);
        Assert.Equal(["good"], await DrainAsync(queues, HintQueue.Decide));
    }

    private protected abstract Task<IHintQueues> OpenAsync(TimeSpan visibility);

    protected abstract Task PassAsync(TimeSpan time);

    private protected static async Task<List<string>> DrainAsync(IHintQueues queues, HintQueue queue)
    {
        var keys = new List<string>();
        while (await queues.ReceiveAsync(queue, Cancel) is { } received)
        {
            keys.Add(received.Hint.Key);
            await queues.CompleteAsync(received, Cancel);
        }

        return keys;
    }
}
