using AlertBot.Feeds;
using AlertBot.Feeds.Health;
using Microsoft.Extensions.DependencyInjection;

namespace AlertBot.Tests.Feeds.Health;

public static class ChallengePageTests
{
    [Theory]
    [InlineData(403, "", "cf-mitigated: challenge", "Cloudflare")]
    [InlineData(403, "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>", "", "Cloudflare")]
    [InlineData(503, "<html><script src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=1'></script></html>", "", "Cloudflare")]
    [InlineData(403, "<html><body>Nothing to see</body></html>", "Server: cloudflare", "Cloudflare")]
    [InlineData(403, "<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY>Reference #18.1 https://errors.edgesuite.net/18.1</BODY></HTML>", "Server: AkamaiGHost", "Akamai")]
    [InlineData(403, "<html><script>var dd={'host':'geo.captcha-delivery.com'}</script></html>", "", "DataDome")]
    [InlineData(405, "", "x-amzn-waf-action: captcha", "AWS WAF")]
    [InlineData(403, "<html><div id=\"px-captcha\"></div></html>", "", "HUMAN")]
    [InlineData(403, "<html>Request unsuccessful. Incapsula incident ID: 1-2</html>", "", "Imperva")]
    [InlineData(429, "<html><head><title>Are you a robot?</title></head></html>", "", "captcha")]
    public static async Task A_Challenge_In_Place_Of_A_Feed_Is_Named(int status, string body, string header, string guard)
    {
        var failed = Assert.IsType<FetchResult.Failed>(await GetAsync(status, body, header));

        Assert.Equal(guard, failed.Challenge);
        Assert.Contains($"HTTP {status}, a challenge page by {guard}, at ", failed.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(403, "{\"error\":\"forbidden\"}", "Server: cloudflare")]
    [InlineData(403, "<html><body>You are not allowed to see this.</body></html>", "Server: nginx")]
    [InlineData(503, "<html><body>We are moving. Back at noon.</body></html>", "Server: cloudflare")]
    [InlineData(404, "<html><body>No such page.</body></html>", "Server: cloudflare")]
    public static async Task An_Ordinary_Refusal_Is_No_Challenge(int status, string body, string header) =>
        Assert.Null(Assert.IsType<FetchResult.Failed>(await GetAsync(status, body, header)).Challenge);

    [Theory]
    [InlineData("<html><head><title>Just a moment...</title></head></html>", nameof(FeedCondition.Blocked))]
    [InlineData("<html><head><title>Welcome</title></head></html>", nameof(FeedCondition.NotAFeed))]
    public static async Task A_Page_With_200_Is_Told_Apart(string body, string condition)
    {
        var fetched = await GetAsync(200, body, "");
        var parsed = fetched is FetchResult.Fetched document ? FeedParser.Parse(document.Body, document.Charset, document.Address) : null;

        Assert.Equal(condition, HealthHistory.After(new FeedState(), new FeedState { FailuresInARow = 1 }, [], fetched, DateTimeOffset.UnixEpoch).Trouble.ToString());
        Assert.IsType<ParseResult.NotAFeed>(parsed);
    }

    private static async Task<FetchResult> GetAsync(int status, string body, string header)
    {
        await using var server = await LoopbackServer.StartAsync();
        (string, string)[] headers = header.Split(": ") is [var name, var value] ? [(name, value)] : [];
        await using var services = Fetching.Local();
        return await services.GetRequiredService<IFeedClient>().GetAsync(server.On("/feed", status, body, "text/html", headers), null, TestContext.Current.CancellationToken);
    }
}
