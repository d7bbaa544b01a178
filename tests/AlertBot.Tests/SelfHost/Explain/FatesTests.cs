using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.SelfHost.Explain;
using AlertBot.SelfHost.Replay;
using AlertBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace AlertBot.Tests.SelfHost.Explain;

/// <summary><c>alertbot explain</c> down to the delivery: who is told, who is not, and why, before and after.</summary>
public sealed class FatesTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("alertbot-");
    private readonly FakeTimeProvider _time = new(Samples.Noon);
    private readonly ServiceProvider _services;

    public FatesTests() =>
        _services = OfflineDesk.Build(Path.Combine(_folder.FullName, "alertbot.db"), null, _time, services => services.AddSingleton<Fates>().AddSingleton<Explainer>());

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Article Article { get; } = new(
        ArticleId.Of("https://ledger.example/deal"), "https://ledger.example/deal", "Acme agrees to buy Globex for $4.2 billion", "The Daily Ledger", Samples.Noon, Samples.Noon,
        "Acme said on Monday that it will buy Globex for $4.2 billion in cash.", null);

    public async ValueTask InitializeAsync() => await Service<IDealStore>().PutAsync(
        new Deal { Id = Samples.Acme, Name = "Acme – Globex", Parties = [new() { Name = "Acme" }, new() { Name = "Globex" }], DealWords = ["buy"] }, Stop);

    [Fact]
    public async Task Each_Subscription_Is_Told_What_Would_Become_Of_It_And_Why()
    {
        await SubscribeAsync("01", plain => plain);
        await SubscribeAsync("02", plain => plain with { Deals = [new("other")] });
        await SubscribeAsync("03", plain => plain with { Kinds = [DevelopmentKind.Terminated] });
        await SubscribeAsync("04", plain => plain with { Quiet = new(new(10, 0), new(18, 0), "UTC") });
        await SubscribeAsync("05", plain => plain with { Digest = new(new(20, 0), "UTC") });
        await SubscribeAsync("06", plain => plain with { MostPerHour = 1 });
        await SubscribeAsync("07", plain => plain with { Person = "70000000000000007" });
        await SubscribeAsync("08", plain => plain);
        await Service<IPaces>().TakeAsync(Channel("06"), new("earlier"), 1, Samples.Noon.AddMinutes(-20), Stop);
        await Service<IStoryClaims>().ClaimAsync(new(new("of-another-deal"), new("another"), new("another"), Channel("08"), Samples.Noon), Article.Id, Stop);

        var story = Assert.Single((await ExplainAsync()).Deals);

        Assert.Equal(Verdict.New, story.Record.Report.Verdict);
        Assert.Equal(
            [
                "channel 90000000000000001: would be sent",
                "channel 90000000000000002: would be suppressed: the channel does not follow acme-globex",
                "channel 90000000000000003: would be suppressed: the channel does not want the kind Announced",
                "channel 90000000000000004: would be held until 2026-04-27 18:00:00Z: the channel has quiet hours, 10:00 to 18:00 (UTC)",
                "channel 90000000000000005: would be held until 2026-04-27 20:00:00Z: the channel gets a digest every day at 20:00 (UTC)",
                "channel 90000000000000006: would be held until 2026-04-27 12:40:00Z: the channel gets at most 1 alerts an hour",
                "channel 90000000000000008: would be suppressed: the channel has this story already, told for another deal by alert of-another-deal",
                "user 70000000000000007, by direct message: would be sent",
            ],
            Told(story));
        // It only looked.
        Assert.Null(await Service<IStoryClaims>().TellerAsync(Channel("01"), Article.Id, Stop));
        Assert.Null(await Service<IDecisionStore>().DevelopmentAsync(Samples.Acme, story.Record.Development!.Id, Stop));
    }

    [Fact]
    public async Task What_Was_Decided_Is_Explained_By_What_Became_Of_It()
    {
        foreach (var number in (string[])["01", "02", "03", "04", "05"])
            await SubscribeAsync(number, plain => plain);
        await SubscribeAsync("06", plain => plain with { Kinds = [DevelopmentKind.Terminated] });
        var development = await DecideAsync();
        var outbox = Service<IOutbox>();
        var due = (await outbox.DueAsync(Samples.Acme, Samples.Noon, Stop)).ToDictionary(entry => entry.Value.ChannelId[^2..]);
        await outbox.MarkSentAsync(due["01"], new SentAlert(due["01"].Value, "555", Samples.Noon), null, Stop);
        await outbox.ParkAsync(due["02"], new ParkedAlert(due["02"].Value, "refused (50001): Missing Access", Samples.Noon), Stop);
        await outbox.SuppressAsync(due["03"], new SuppressedAlert(due["03"].Value, "the channel is not subscribed any more", Samples.Noon), Stop);
        await outbox.MarkHeldAsync(due["04"], new HeldAlert(due["04"].Value, new(new("digest"), Samples.Noon.AddHours(8), "quiet"), Samples.Noon), Stop);
        await outbox.SaveAsync(due["05"], due["05"].Value with { Due = Samples.Noon.AddMinutes(5), LastFailure = "Discord answered HTTP 503" }, Stop);
        await SubscribeAsync("07", plain => plain);

        var story = Assert.Single((await ExplainAsync()).Deals);

        Assert.Equal(development, story.Record.Report.Development);
        Assert.Equal(
            [
                "channel 90000000000000001: sent at 2026-04-27 12:00:00Z: message 555",
                "channel 90000000000000002: parked at 2026-04-27 12:00:00Z: refused (50001): Missing Access",
                "channel 90000000000000003: suppressed at 2026-04-27 12:00:00Z: the channel is not subscribed any more",
                "channel 90000000000000004: held until 2026-04-27 20:00:00Z: quiet",
                "channel 90000000000000005: waiting until 2026-04-27 12:05:00Z: Discord answered HTTP 503",
                "channel 90000000000000006: suppressed: the channel does not want the kind Announced",
                "channel 90000000000000007: suppressed: it was not subscribed to this when it was told",
            ],
            Told(story));
        Assert.Contains("\"state\":\"held\",\"at\":\"2026-04-27T20:00:00+00:00\",\"reason\":\"quiet\"", ExplanationJson.Write(await ExplainAsync()), StringComparison.Ordinal);
        Assert.Contains(ExplanationText.Lines(await ExplainAsync()), static line => line.EndsWith("channel 90000000000000005: waiting until 2026-04-27 12:05:00Z: Discord answered HTTP 503", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private T Service<T>() where T : notnull => _services.GetRequiredService<T>();

    private static string Channel(string number) => $"900000000000000{number}";

    private Task SubscribeAsync(string number, Func<Subscription, Subscription> change) =>
        Service<ISubscriptionStore>().PutAsync(change(new Subscription(Channel(number), [])), Stop);

    private Task<Explanation> ExplainAsync() => Service<Explainer>().ExplainAsync(Article, Stop);

    private static IEnumerable<string> Told(DealStory story) => story.Fates.Select(fate => $"{fate}").Order(StringComparer.Ordinal);

    /// <summary>As the pipeline does it, up to the outbox.</summary>
    private async Task<DevelopmentId?> DecideAsync()
    {
        await Service<IArticleStore>().AddNewAsync(Article, Stop);
        var match = (await Service<DealCatalog>().GetAsync(Stop)).Matcher.Match(Article)[0];
        await Service<IDecisionStore>().AddPendingAsync(new PendingDecision(Samples.Acme, Article.Id, Samples.Noon, match), Stop);
        var report = Assert.Single(await Service<Decide>().RunAsync(Samples.Acme, Stop));
        await Service<Announce>().RunAsync(Samples.Acme, Stop);
        return report.Development;
    }
}
