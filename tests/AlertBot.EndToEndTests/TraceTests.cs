using System.Diagnostics;
using System.Globalization;
using AlertBot.TestSupport;
using Microsoft.Extensions.Logging;

namespace AlertBot.EndToEndTests;

/// <summary>What the desk tells of its work: one trace from an item to its message, and figures of every step.</summary>
public sealed class TraceTests(Azurite azurite)
{
    [Fact]
    public async Task An_Item_And_Its_Message_Are_One_Trace_Across_The_Queues_And_Each_Item_Has_Its_Own()
    {
        using var telemetry = new Telemetry();
        await using var site = await FeedSite.OpenAsync();
        await using var channel = await AlertsChannel.OpenAsync(TimeProvider.System);
        await using var desk = new Desk(channel, await azurite.NewStoreAsync(), TimeProvider.System);
        Takeover[] takeovers = [.. Takeover.All.Take(2)];
        var feed = site.On("/news", "application/atom+xml", Takeover.Feed($"{site.Root}/news", takeovers, TimeProvider.System.GetUtcNow()));
        await desk.FollowAsync(takeovers, feed);

        // The host's own span stands around every step; it must not draw all items into its trace.
        using (var host = new Activity("host").Start())
            await desk.WorkAsync();

        Assert.Equal(2, channel.Headlines.Count);
        var items = telemetry.Spans.Where(span => span.OperationName == "poll item" && $"{span.GetTagItem("url.full")}".StartsWith(site.Root, StringComparison.Ordinal)).ToList();
        Assert.Equal(2, items.DistinctBy(item => item.TraceId).Count());
        Assert.All(items, item => Assert.Equal(
            ["poll item", "decide", "deliver", "POST /channels/{id}/messages"],
            telemetry.Spans.Where(span => span.TraceId == item.TraceId).OrderBy(span => span.StartTimeUtc).Select(span => span.OperationName)));
        Assert.All(items, item => Assert.Single(item.Links));
        Assert.Empty(desk.Failures);
    }

    [Fact]
    public async Task Every_Step_Is_Counted_And_The_Delay_From_Publication_To_Message_Is_Measured()
    {
        using var telemetry = new Telemetry();
        using var folder = new TemporaryFolder();
        await using var site = await FeedSite.OpenAsync();
        await using var channel = await AlertsChannel.OpenAsync(TimeProvider.System);
        await using var desk = new Desk(channel, new Dictionary<string, string> { ["Storage:File"] = folder.PathOf("desk.db") }, TimeProvider.System);
        var takeover = Takeover.All[0];
        var published = TimeProvider.System.GetUtcNow().AddSeconds(-90);
        await desk.FollowAsync([takeover], site.On("/news", "application/atom+xml", Takeover.Feed($"{site.Root}/news", [takeover], published)));
        await channel.FailPostsAsync("rateLimit", status: 429);
        await desk.WorkAsync();

        var figures = telemetry.Figures(desk.Meters);
        Assert.Contains("alertbot.polls 1 outcome=fetched", figures);
        Assert.Contains("alertbot.items 1", figures);
        Assert.Contains("alertbot.matches 1", figures);
        Assert.Contains("alertbot.decisions 1 verdict=New kind=Announced", figures);
        Assert.Contains("alertbot.discord.rate_limited 1 scope=bot", figures);
        Assert.Contains("alertbot.deliveries 1 outcome=rate_limited", figures);
        Assert.Contains("alertbot.deliveries 1 outcome=sent", figures);
        Assert.Contains("alertbot.sweeps 1", figures);
        Assert.InRange(double.Parse(figures.Single(figure => figure.StartsWith("alertbot.delay ", StringComparison.Ordinal)).Split(' ')[1], CultureInfo.InvariantCulture), 90, 600);
    }

    [Fact]
    public async Task No_Secret_Is_In_Logs_Traces_Or_Figures_When_All_Goes_Well_Nor_When_It_Does_Not()
    {
        using var telemetry = new Telemetry();
        using var log = new LogBook(LogLevel.Trace);
        await using var site = await FeedSite.OpenAsync();
        await using var channel = await AlertsChannel.OpenAsync(TimeProvider.System);
        var store = await azurite.NewStoreAsync();
        await using (var desk = new Desk(channel, store, TimeProvider.System, everything: log))
        {
            var takeover = Takeover.All[0];
            await desk.FollowAsync([takeover], site.On("/news", "application/atom+xml", Takeover.Feed($"{site.Root}/news", [takeover], TimeProvider.System.GetUtcNow())));
            await channel.AllowAsync(false);
            await desk.WorkAsync();
        }

        await using var away = new Desk(channel, Away(store), TimeProvider.System, everything: log);
        var problem = $"{await Assert.ThrowsAsync<IOException>(() => away.SweepAsync())}";

        string[] secrets = [channel.Settings["Discord:Token"], AccountKey(store)];
        Assert.Contains(log.Lines, line => line.Contains("parked the alert", StringComparison.Ordinal));
        Assert.Contains("alertbot.parked 1", telemetry.Everything, StringComparison.Ordinal);
        Assert.All(secrets, secret => Assert.DoesNotContain(log.Lines, line => line.Contains(secret, StringComparison.Ordinal)));
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, telemetry.Everything + problem, StringComparison.Ordinal));
    }

    private static string AccountKey(IReadOnlyDictionary<string, string> store) =>
        store["Storage:ConnectionString"].Split(';').Single(part => part.StartsWith("AccountKey=", StringComparison.Ordinal))["AccountKey=".Length..];

    // The same account where nobody listens.
    private static Dictionary<string, string> Away(IReadOnlyDictionary<string, string> store) => new(store)
    {
        ["Storage:ConnectionString"] = $"DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey={AccountKey(store)};TableEndpoint=http://127.0.0.1:1/devstoreaccount1;QueueEndpoint=http://127.0.0.1:1/devstoreaccount1;",
    };
}
