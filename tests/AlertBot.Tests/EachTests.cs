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
        }));

        Assert.Equal([1, 3], done);
        Assert.Equal("two", Assert.Single(failure.InnerExceptions).Message);
    }

    [Fact]
    public static async Task A_Stop_Is_Obeyed_At_Once()
    {
        var done = 0;

        await Assert.ThrowsAsync<OperationCanceledException>(() => Each.RunAsync([1, 2, 3], _ =>
        {
            done++;
            throw new OperationCanceledException();
        }));

        Assert.Equal(1, done);
    }
}
