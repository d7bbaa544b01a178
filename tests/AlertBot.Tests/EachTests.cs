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
