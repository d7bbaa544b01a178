using AlertBot.Alerts;
using AlertBot.Storage;
using static AlertBot.Tests.Storage.Samples;

namespace AlertBot.Tests.Storage;

public sealed class StoryClaimStoreTests : IDisposable
{
    private static readonly OutboxEntry _first = Entry(900, 1);
    private static readonly OutboxEntry _second = Entry(900, 2);

    private readonly SqliteStore _store = new();
    private readonly StoryClaimStore _stories;

    public StoryClaimStoreTests() => _stories = new StoryClaimStore(_store.Table);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_First_Alert_Has_The_Story_Also_When_It_Asks_Again()
    {
        Assert.Equal(_first.Id, await ClaimAsync(_first));
        Assert.Equal(_first.Id, await ClaimAsync(_second));
        Assert.Equal(_first.Id, await ClaimAsync(_first));
    }

    [Fact]
    public async Task Another_Channel_And_Another_Story_Are_Free()
    {
        await ClaimAsync(_first);

        Assert.Equal(_second.Id, await ClaimAsync(_second with { ChannelId = "901" }));
        Assert.Equal(_second.Id, await _stories.ClaimAsync(_second, Article(2).Id, Cancel));
    }

    [Fact]
    public async Task Of_Many_At_Once_One_Has_It()
    {
        var owners = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => ClaimAsync(Entry(900, i))));

        Assert.Single(owners.Distinct());
    }

    [Fact]
    public async Task Who_Gives_It_Back_Names_Who_Kept_Silent_And_Never_Has_It_Again()
    {
        await ClaimAsync(_first);
        await ClaimAsync(_second);

        for (var time = 0; time < 2; time++)
            Assert.Equal([new StoryClaim.Silent(_second.Deal, _second.Development, _second.Id)], await _stories.GiveBackAsync(_first, Article().Id, Cancel));
        Assert.Null(await _stories.TellerAsync("900", Article().Id, Cancel));
        Assert.Equal(_first.Id, await ClaimAsync(_first));
        Assert.Equal(_second.Id, await ClaimAsync(_second));
        Assert.Equal(_second.Id, await _stories.TellerAsync("900", Article().Id, Cancel));
        Assert.Empty(await _stories.GiveBackAsync(_first, Article().Id, Cancel));
    }

    [Fact]
    public async Task Who_Gives_It_Back_Before_It_Ever_Asked_Leaves_It_To_Others()
    {
        Assert.Empty(await _stories.GiveBackAsync(_first, Article().Id, Cancel));

        Assert.Equal(_first.Id, await ClaimAsync(_first));
        Assert.Equal(_second.Id, await ClaimAsync(_second));
    }

    public void Dispose() => _store.Dispose();

    private Task<AlertId> ClaimAsync(OutboxEntry alert) => _stories.ClaimAsync(alert, Article().Id, Cancel);
}
