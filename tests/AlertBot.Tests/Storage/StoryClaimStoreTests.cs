using AlertBot.Alerts;
using AlertBot.Storage;
using static AlertBot.Tests.Storage.Samples;

namespace AlertBot.Tests.Storage;

public sealed class StoryClaimStoreTests : IDisposable
{
    private static readonly AlertId _first = new("1first");
    private static readonly AlertId _second = new("1second");

    private readonly SqliteStore _store = new();
    private readonly StoryClaimStore _stories;

    public StoryClaimStoreTests() => _stories = new StoryClaimStore(_store.Table);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_First_Alert_Has_The_Story_Also_When_It_Asks_Again()
    {
        Assert.Equal(_first, await _stories.ClaimAsync("900", Article().Id, _first, Cancel));
        Assert.Equal(_first, await _stories.ClaimAsync("900", Article().Id, _second, Cancel));
        Assert.Equal(_first, await _stories.ClaimAsync("900", Article().Id, _first, Cancel));
    }

    [Fact]
    public async Task Another_Channel_And_Another_Story_Are_Free()
    {
        await _stories.ClaimAsync("900", Article().Id, _first, Cancel);

        Assert.Equal(_second, await _stories.ClaimAsync("901", Article().Id, _second, Cancel));
        Assert.Equal(_second, await _stories.ClaimAsync("900", Article(2).Id, _second, Cancel));
    }

    [Fact]
    public async Task Of_Many_At_Once_One_Has_It()
    {
        var owners = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => _stories.ClaimAsync("900", Article().Id, new AlertId($"1{i}"), Cancel)));

        Assert.Single(owners.Distinct());
    }

    public void Dispose() => _store.Dispose();
}
