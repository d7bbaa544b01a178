using AlertBot.Storage;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests;

/// <summary>What is put on record of steps that were given up.</summary>
public sealed class GiveUpTests : IDisposable
{
    private static readonly DateTimeOffset _noon = new(2026, 4, 27, 12, 0, 0, TimeSpan.Zero);

    private readonly SqliteStore _store = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_Last_Time_Of_Each_Step_Is_Kept_For_A_Week()
    {
        var given = new GivenUpStore(_store.Table, TimeProvider.System);
        await given.PutAsync(new("Poll", "a b", "the disk was full", _noon), Cancel);
        await given.PutAsync(new("Decide", "acme-globex", "it failed 5 times", _noon), Cancel);
        await given.PutAsync(new("Decide", "acme-globex", "it failed 5 times", _noon.AddHours(1)), Cancel);

        Assert.Equal([("Poll", _noon), ("Decide", _noon.AddHours(1))], (await given.SinceAsync(_noon, Cancel)).Select(step => (step.Queue, step.At)));
        Assert.Equal(["Decide"], (await given.SinceAsync(_noon.AddMinutes(1), Cancel)).Select(step => step.Queue));

        await given.PutAsync(new("Deliver", "acme-globex", "it failed 5 times", _noon.AddDays(7).AddMinutes(1)), Cancel);

        Assert.Equal(["Decide", "Deliver"], (await given.SinceAsync(_noon.AddYears(-1), Cancel)).Select(step => step.Queue));
    }

    public void Dispose() => _store.Dispose();
}
