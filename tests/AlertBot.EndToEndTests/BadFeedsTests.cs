using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace AlertBot.EndToEndTests;

/// <summary>The service among feeds as the web has them.</summary>
public sealed class BadFeedsTests
{
    // Expanded as XML wants it, the nested one has ten billion characters and the long one a hundred million; the external one is a file of this machine.
    private static string Bomb(string headline, DateTimeOffset published) => $"""
        <?xml version="1.0"?>
        <!DOCTYPE rss [
          <!ENTITY a "aaaaaaaaaa">{string.Concat("bcdefghij".Select(name => $"<!ENTITY {name} \"{Repeated($"&{(char)(name - 1)};", 10)}\">"))}
          <!ENTITY long "{Repeated("l", 500)}"><!ENTITY file SYSTEM "file:///etc/hostname">
        ]>
        <rss version="2.0"><channel><title>&j; &file;</title>
        <item><title>{headline}</title><guid>bomb</guid><pubDate>{published:R}</pubDate><description>&file; &j; {Repeated("&long;", 200_000)}</description></item>
        </channel></rss>
        """;

    [Fact]
    public async Task Each_Bad_Feed_Is_One_Line_And_The_Good_One_Is_Told()
    {
        var takeover = Takeover.All[0];
        using var folder = new TemporaryFolder();
        folder.Write("deals/takeover.json", takeover.DealFile);
        await using var channel = await AlertsChannel.OpenAsync(TimeProvider.System);
        await using var site = await FeedSite.OpenAsync();
        (string Url, string Reason)[] bad =
        [
            (site.On("/page", "text/html", "<!DOCTYPE html><html><head><title>News</title></head><body><p>Welcome.</p></body></html>"), "an HTML page"),
            (site.On("/empty", "application/xml", ""), "an empty answer"),
            ($"{site.Root}/missing", "404"),
            (site.On("/huge", SendTenMegabytes), "more than 8,388,608 bytes"),
        ];
        var good = site.On("/good", http => http.Response.WriteAsync(
            Takeover.Feed($"{site.Root}/good", [takeover], TimeProvider.System.GetUtcNow()), http.RequestAborted));

        await using var desk = Start(folder, channel, [.. bad.Select(feed => feed.Url), good]);
        await Eventually.IsAsync(() => channel.Headlines.Count > 0 && Warnings(desk).Count >= bad.Length, () => string.Join('\n', desk.Errors));
        // Two more sweeps: nothing is said or told again.
        await Task.Delay(TimeSpan.FromSeconds(2), TimeProvider.System, TestContext.Current.CancellationToken);
        await desk.KillAsync();

        Assert.Equal([takeover.Headline], channel.Headlines);
        Assert.Equal(bad.Length, Warnings(desk).Count);
        foreach (var (url, reason) in bad)
            Assert.Contains(reason, Assert.Single(Warnings(desk), line => line.Contains($" Feed {url}: ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    /// <summary>What would explode or read a file stays the text that it is; the feed's news is told like any other's.</summary>
    [Fact]
    public async Task A_Bomb_Of_Entities_Goes_Off_Nowhere_And_Its_Feed_Is_Told()
    {
        var takeover = Takeover.All[0];
        using var folder = new TemporaryFolder();
        folder.Write("deals/takeover.json", takeover.DealFile);
        await using var channel = await AlertsChannel.OpenAsync(TimeProvider.System);
        await using var site = await FeedSite.OpenAsync();
        var bomb = site.On("/bomb", http => http.Response.WriteAsync(Bomb(takeover.Headline, TimeProvider.System.GetUtcNow()), http.RequestAborted));

        await using var desk = Start(folder, channel, [bomb]);
        await Eventually.IsAsync(() => channel.Headlines.Count > 0, () => string.Join('\n', desk.Errors));
        await desk.KillAsync();

        Assert.Equal([takeover.Headline], channel.Headlines);
        Assert.Empty(Warnings(desk));
    }

    private static AlertBotProcess Start(TemporaryFolder folder, AlertsChannel channel, string[] feeds)
    {
        var environment = channel.Settings.ToDictionary(setting => setting.Key.Replace(":", "__", StringComparison.Ordinal), setting => setting.Value);
        environment["Feeds__AllowPrivateAddresses"] = "true";
        environment["Desk__SweepEvery"] = "00:00:01";
        string[] options =
        [
            "--deals", folder.PathOf("deals"), "--store", folder.PathOf("desk.db"), "--port", FreePort.Find().ToString(CultureInfo.InvariantCulture),
            .. feeds.SelectMany(feed => (string[])["--feed", feed]),
        ];
        return AlertBotProcess.Start(environment, ["run", .. options]);
    }

    // Everything that is said beside what is going well.
    private static List<string> Warnings(AlertBotProcess desk) => [.. desk.Errors.Where(line => !line.Contains("info: ", StringComparison.Ordinal))];

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static async Task SendTenMegabytes(HttpContext http)
    {
        var spaces = new byte[1 << 20];
        Array.Fill(spaces, (byte)' ');
        for (var sent = 0; sent < 10 && !http.RequestAborted.IsCancellationRequested; sent++)
            await http.Response.Body.WriteAsync(spaces, http.RequestAborted);
    }
}
