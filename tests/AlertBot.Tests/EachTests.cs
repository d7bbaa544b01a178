namespace AlertBot.Tests;

public static class EachTests
{
    [Fact]
    public static async Task What_Befalls_One_Stops_No_Other_And_Is_Told_At_The_End()
    {
        var done = new List<int>();

        var failure = await Assert.ThrowsAsync<AggregateException>(() => Each.RunAsync([1, 2, 3], number =>
        {
            if (number == 2)
                throw new InvalidOperationException("two");
            done.Add(number);
            return Task.CompletedTask;
        }, CancellationToken.None));

        Assert.Equal([1, 3], done);
        Assert.Equal("two", Assert.Single(failure.InnerExceptions).Message);
    }

    [Fact]
    public static async Task Side_By_Side_They_Are_Begun_In_Order_And_No_More_At_A_Time_Than_Asked()
    {
        var (begun, gates) = (new List<int>(), Enumerable.Range(0, 5).Select(_ => new TaskCompletionSource()).ToArray());

        var all = Each.RunAsync(Enumerable.Range(0, 5), 2, number =>
        {
            begun.Add(number);
            return gates[number].Task;
        }, CancellationToken.None);

        Assert.Equal([0, 1], begun);
        gates[1].SetException(new InvalidOperationException("one"));
        Assert.Equal([0, 1, 2], begun);
        foreach (var gate in gates.Except([gates[1]]))
            gate.SetResult();
        var failure = await Assert.ThrowsAsync<AggregateException>(() => all);
        Assert.Equal([0, 1, 2, 3, 4], begun.Order());
        Assert.Equal("one", Assert.Single(failure.InnerExceptions).Message);
    }

    [Fact]
    public static async Task A_Stop_Is_Obeyed_At_Once()
    {
        var done = 0;
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAsync<OperationCanceledException>(() => Each.RunAsync([1, 2, 3], async _ =>
        {
            done++;
            await stop.CancelAsync();
            throw new OperationCanceledException(stop.Token);
        }, stop.Token));

        Assert.Equal(1, done);
    }

    // A storage client whose network time-out has passed throws a TaskCanceledException that no token of ours explains.
    [Fact]
    public static async Task A_Time_Out_That_Nobody_Asked_For_Stops_No_Other()
    {
        var done = new List<int>();

        var failure = await Assert.ThrowsAsync<AggregateException>(() => Each.RunAsync([1, 2, 3], number =>
        {
            if (number == 2)
                throw new TaskCanceledException("network time-out");
            done.Add(number);
            return Task.CompletedTask;
        }, CancellationToken.None));

        Assert.Equal([1, 3], done);
        Assert.Equal("network time-out", Assert.Single(failure.InnerExceptions).Message);
    }
}
