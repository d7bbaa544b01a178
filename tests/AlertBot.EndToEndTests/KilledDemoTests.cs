using AlertBot.SelfHost.Demo;

namespace AlertBot.EndToEndTests;

/// <summary><c>kill -9</c> in the middle of the story, again and again: the channel has exactly one message a development all the same.</summary>
public sealed class KilledDemoTests(Azurite azurite)
{
    // How far into the story (of six parts), and how long after that moment was told: into the next one's polling, deciding, posting.
    private static readonly (int Part, int Milliseconds)[] _kills = [(1, 0), (2, 13), (3, 29), (4, 47), (5, 71)];

    [Fact]
    public Task A_Demo_Killed_Five_Times_Has_The_Channel_Of_An_Undisturbed_One() => CompareAsync(new Dictionary<string, string>());

    [Fact]
    public async Task A_Demo_On_Azurite_Killed_Five_Times_Has_The_Channel_Of_An_Undisturbed_One() => await CompareAsync(await azurite.NewStoreAsync());

    private static async Task CompareAsync(IReadOnlyDictionary<string, string> settings)
    {
        var (port, moments) = (FreePort.Find(), Story.Load().Moments);
        using var undisturbed = new KeptDemo(port, new Dictionary<string, string>());
        var expected = await undisturbed.RunAsync();
        using var killed = new KeptDemo(port, settings);
        foreach (var (part, milliseconds) in _kills)
            await killed.KillAsync(moments[moments.Count * part / 6], TimeSpan.FromMilliseconds(milliseconds));

        var ended = await killed.RunAsync();

        ended.AssertFine();
        Assert.Equal(PrintedChannel.Headlines(expected).Order(), PrintedChannel.Headlines(ended).Order());
    }
}
