namespace AlertBot.EndToEndTests;

/// <summary>A feed's link is often not the story's own address: a shortener's, an aggregator's, or an older one.</summary>
public sealed class LeadingLinkTests
{
    private static readonly Takeover _takeover = Takeover.All[0];

    private static string Page(string head) => $"""
        <html><head><title>{_takeover.Headline}</title>{head}</head><body><article><h1>{_takeover.Headline}</h1>
        {string.Concat(Enumerable.Repeat($"<p>{_takeover.Buyer} said on Monday that it will buy {_takeover.Target} for ${_takeover.Billions} billion in cash. The boards of both approved it.</p>", 5))}
        </article></body></html>
        """;

    [Fact]
    public Task A_Link_That_Is_Redirected_To_The_Story_Is_Told() => AssertToldAsync(site => site.On($"/news/{_takeover.Target}", http =>
    {
        http.Response.Redirect("/2026/story");
        return Task.CompletedTask;
    }));

    [Fact]
    public Task A_Page_That_Names_Another_Address_As_Its_Own_Is_Told() =>
        AssertToldAsync(site => site.On($"/news/{_takeover.Target}", "text/html", Page($"<link rel=\"canonical\" href=\"{site.Root}/2026/story\">")));

    private static async Task AssertToldAsync(Action<FeedSite> lead)
    {
        using var folder = new TemporaryFolder();
        await using var site = await FeedSite.OpenAsync();
        await using var channel = await AlertsChannel.OpenAsync(TimeProvider.System);
        await using var desk = new Desk(channel, new Dictionary<string, string> { ["Storage:File"] = folder.PathOf("desk.db") }, TimeProvider.System);
        site.On("/2026/story", "text/html", Page(""));
        lead(site);
        await desk.FollowAsync([_takeover], site.On("/news", "application/atom+xml", Takeover.Feed($"{site.Root}/news", [_takeover], TimeProvider.System.GetUtcNow())));

        await desk.WorkAsync();

        Assert.Equal([_takeover.Headline], channel.Headlines);
        Assert.Equal($"{site.Root}/2026/story", channel.Address(0));
        Assert.Empty(desk.Failures);
    }
}
