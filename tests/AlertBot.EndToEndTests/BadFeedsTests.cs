using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace AlertBot.EndToEndTests;

/// <summary>The service among feeds as the web has them.</summary>
public sealed class BadFeedsTests
{
    private const string Bomb = """
        <?xml version="1.0"?>
        <!DOCTYPE bomb [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
        <rss version="2.0"><channel><title>&c;</title></channel></rss>
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
            (site.On("/bomb", "application/xml", Bomb), "entities"),
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

    private static async Task SendTenMegabytes(HttpContext http)
    {
        var spaces = new byte[1 << 20];
        Array.Fill(spaces, (byte)' ');
        for (var sent = 0; sent < 10 && !http.RequestAborted.IsCancellationRequested; sent++)
            await http.Response.Body.WriteAsync(spaces, http.RequestAborted);
    }
}
