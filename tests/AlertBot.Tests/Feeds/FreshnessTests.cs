using System.Globalization;
using AlertBot.Feeds;

namespace AlertBot.Tests.Feeds;

/// <summary>What servers ask for in headers, over real sockets.</summary>
public static class FreshnessTests
{
    [Theory]
    [InlineData(600, "Cache-Control: max-age=600")]
    [InlineData(500, "Cache-Control: max-age=600", "Age: 100")]
    [InlineData(null, "Cache-Control: max-age=60", "Age: 100")]
    [InlineData(600, "Cache-Control: public, max-age=600, s-maxage=60")]
    [InlineData(300, "Cache-Control: max-age=0, s-maxage=300")]
    [InlineData(300, "Cache-Control: s-maxage=300")]
    [InlineData(null, "Cache-Control: no-store, max-age=600")]
    [InlineData(null, "Cache-Control: no-cache")]
    [InlineData(null, "Cache-Control: max-age=soon")]
    [InlineData(900, "Date: Fri, 01 May 2026 12:00:00 GMT", "Expires: Fri, 01 May 2026 12:15:00 GMT")]
    [InlineData(60, "Cache-Control: max-age=60", "Date: Fri, 01 May 2026 12:00:00 GMT", "Expires: Fri, 01 May 2026 12:15:00 GMT")]
    [InlineData(null, "Expires: 0")]
    [InlineData(null, "Expires: Thu, 01 Jan 1970 00:00:00 GMT")]
    public static async Task An_Answer_Is_Fresh_For_As_Long_As_Its_Headers_Say(int? seconds, params string[] headers)
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.On("/feed", 200, "<rss/>", headers: [.. headers.Select(header => header.Split(": ", 2)).Select(header => (header[0], header[1]))]);

        var fetched = Assert.IsType<FetchResult.Fetched>(await Fetching.Local().GetAsync(url));

        Assert.Equal(seconds is null ? null : TimeSpan.FromSeconds(seconds.Value), fetched.FreshFor);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    [InlineData(403)]
    public static async Task Retry_After_May_Be_Seconds_Or_A_Date(int status)
    {
        await using var server = await LoopbackServer.StartAsync();
        var seconds = server.On("/seconds", status, headers: ("Retry-After", "90"));
        var date = server.On("/date", status, headers: ("Retry-After", TimeProvider.System.GetUtcNow().AddMinutes(30).ToString("R", CultureInfo.InvariantCulture)));
        var past = server.On("/past", status, headers: ("Retry-After", "Thu, 01 Jan 1970 00:00:00 GMT"));

        Assert.Equal(TimeSpan.FromSeconds(90), (await FailedAsync(seconds)).RetryAfter);
        Assert.InRange((await FailedAsync(date)).RetryAfter!.Value, TimeSpan.FromMinutes(28), TimeSpan.FromMinutes(30));
        Assert.Null((await FailedAsync(past)).RetryAfter);
    }

    private static async Task<FetchResult.Failed> FailedAsync(string url) => Assert.IsType<FetchResult.Failed>(await Fetching.Local().GetAsync(url));
}
