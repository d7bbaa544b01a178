using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Storage;
using AlertBot.Tests.Dossiers;
using AlertBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace AlertBot.Tests.Commands;

/// <summary>What an admin says about a channel's alerts, and what stands in the table afterwards.</summary>
public sealed class AlertsCommandsTests : IDisposable
{
    private const string Here = "900000000000000001";

    private readonly SqliteStore _store = new();
    private readonly ServiceProvider _services;
    private readonly SubscriptionStore _subscriptions;

    public AlertsCommandsTests()
    {
        _subscriptions = new SubscriptionStore(_store.Table);
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IDealStore>(new FakeDealStore(Samples.Definition))
            .AddSingleton<AlertBot.Dossiers.IDossierStore>(new FakeDossierStore(Sample.Dossier with { Deal = Samples.Definition, Developments = [Samples.Development()] }))
            .AddSingleton<ISubscriptionStore>(_subscriptions)
            .AddSingleton<IOutbox>(new OutboxStore(_store.Table))
            .AddSingleton<IDecisionStore>(new DecisionStore(_store.Table))
            .AddSingleton<IRevisions>(new RevisionStore(_store.Table))
            .AddSingleton<IBacklogs>(new BacklogStore(_store.Table, TimeProvider.System))
            .AddSingleton<IGivenUpSteps>(new GivenUpStore(_store.Table, TimeProvider.System))
            .AddSingleton<IDeliveryHints>(new NoMessages())
            .AddSingleton<IChannelDirectory>(new OneChannel())
            .AddSingleton<IServers>(new ServerStore(_store.Table))
            .AddSingleton<IOperatorServers>(new Operators("guild"))
            .AddSingleton<IDirectMessages>(new NoMessages())
            .AddSingleton<IPeople>(new PeopleStore(_store.Table))
            .AddSingleton<INoticePost>(new NoMessages())
            .AddCommands()
            .AddAlertCommands()
            .BuildServiceProvider();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_Channel_Is_Subscribed_With_Everything_That_Was_Asked_For()
    {
        var reply = await AnswerAsync(
            "subscribe", ("deals", "acme-globex"), ("kinds", "announced, Amended"), ("least", "3.0"), ("urgent", "5"), ("per-hour", "10"), ("role", "80000000000000001"), ("template", "{deal}: {title}"));

        Assert.Equal("This channel is subscribed", reply.Title);
        var here = await HereAsync();
        Assert.Equal([Samples.Acme], here.Deals);
        Assert.Equal([DevelopmentKind.Announced, DevelopmentKind.Amended], here.Kinds);
        Assert.Equal((3, 5, 10, "80000000000000001", "{deal}: {title}"), (here.LeastImportance, here.UrgentFrom, here.MostPerHour, here.Role, here.Template));
        Assert.Equal(ChannelKind.Announcement, here.Channel);
    }

    [Theory]
    [InlineData("deals", "nobody", "I track no deal called “nobody”. Among those I track: Acme – Globex.")]
    [InlineData("kinds", "takeover", "I know no kind “takeover”. There are other, rumour, announced")]
    [InlineData("kinds", "7", "I know no kind “7”.")]
    [InlineData("least", "6", "“least” is a whole number from 1 to 5, not “6”.")]
    [InlineData("least", "NaN", "“least” is a whole number from 1 to 5, not “NaN”.")]
    [InlineData("per-hour", "2.5", "“per-hour” is a whole number from 0 to 1000, not “2.5”.")]
    [InlineData("role", "everyone", "“everyone” is no role of this server.")]
    [InlineData("template", "{headline}", "The template has “{headline}”; what can be filled in is {title},")]
    public async Task What_Cannot_Be_Used_Is_Said_And_Nothing_Is_Changed(string option, string value, string problem)
    {
        var reply = await AnswerAsync("subscribe", (option, value));

        Assert.False(reply.Known);
        Assert.StartsWith(problem, reply.Text, StringComparison.Ordinal);
        Assert.Null(await _subscriptions.GetAsync(Here, Cancel));
    }

    [Fact]
    public async Task What_An_Edit_Leaves_Out_Stays_As_It_Is()
    {
        await AnswerAsync("subscribe", ("least", "3"), ("role", "80000000000000001"), ("template", "New"), ("per-hour", "2"));

        await AnswerAsync("edit", ("least", "4"), ("no-role", "yes"), ("template", "none"), ("per-hour", "0"));

        Assert.Equal((4, null, null, null), ((await HereAsync()).LeastImportance, (await HereAsync()).Role, (await HereAsync()).Template, (await HereAsync()).MostPerHour));
        Assert.Equal(ChannelKind.Announcement, (await HereAsync()).Channel);
    }

    [Theory]
    [InlineData("22:00", "7", "europe/berlin", "22:00 to 07:00 (Europe/Berlin)")]
    [InlineData("10pm", "7:30 am", "New York", null)]
    [InlineData("10pm", "7:30 am", "America/New York", "22:00 to 07:30 (America/New_York)")]
    [InlineData("22:00", null, "UTC", null)]
    [InlineData("22:00", "22:00", "UTC", null)]
    [InlineData("25:00", "7:00", "UTC", null)]
    [InlineData("22:00", "07:00", null, "22:00 to 07:00 (UTC)")]
    public async Task Quiet_Hours_Are_Set_As_People_Write_Them(string? from, string? to, string? zone, string? quiet)
    {
        await AnswerAsync("subscribe");

        var reply = await AnswerAsync("quiet", ("from", from ?? ""), ("to", to ?? ""), ("zone", zone ?? ""));

        Assert.Equal(quiet, (await HereAsync()).Quiet?.ToString());
        Assert.Equal(quiet is not null, reply.Known);
    }

    [Fact]
    public async Task Quiet_Hours_Without_Times_End_Them()
    {
        await AnswerAsync("subscribe");
        await AnswerAsync("quiet", ("from", "22:00"), ("to", "07:00"));

        await AnswerAsync("quiet");

        Assert.Null((await HereAsync()).Quiet);
    }

    [Theory]
    [InlineData("day", "8:00", "every day at 08:00 (Asia/Tokyo)")]
    [InlineData("Monday", "08:30", "every Monday at 08:30 (Asia/Tokyo)")]
    [InlineData("never", "", null)]
    [InlineData("month", "8:00", null)]
    [InlineData("1", "8:00", null)]
    [InlineData("day", "", null)]
    public async Task A_Digest_Takes_The_Zone_That_Was_Set_Before(string every, string at, string? digest)
    {
        await AnswerAsync("subscribe");
        await AnswerAsync("quiet", ("from", "22:00"), ("to", "07:00"), ("zone", "Asia/Tokyo"));

        await AnswerAsync("digest", ("every", every), ("at", at));

        Assert.Equal(digest, (await HereAsync()).Digest?.ToString());
    }

    [Fact]
    public async Task What_Is_Parked_Is_Listed_By_Channel_And_Reason_And_Sent_Again_On_Request()
    {
        var outbox = new OutboxStore(_store.Table);
        foreach (var channel in (int[])[1, 2])
        {
            await _store.Table.SubmitAsync(
                Keys.Of(Samples.Acme), [new TableWrite.Insert(Keys.Outstanding(Samples.Entry(channel)), Document.Write(Samples.Entry(channel) with { FirstClaimed = Samples.Noon, Failures = 3 }))], Cancel);
        }

        foreach (var entry in await outbox.DueAsync(Samples.Acme, DateTimeOffset.MaxValue, Cancel))
            await outbox.ParkAsync(entry, new ParkedAlert(entry.Value, "refused (50001): Missing Access", Samples.Noon), Cancel);

        Assert.Contains(
            new ReplyLine("1 message parked", $"for {Mention.Channel("2")} (2) since {Moment.Of(Samples.Noon)}: refused (50001): Missing Access"), (await AnswerAsync("status")).Lines);
        Assert.Equal("1 message is sent again within a minute. What is refused again is parked again.", (await AnswerAsync("retry", ("channel", "<#2>"))).Text);

        Assert.Equal("1", Assert.Single(await outbox.ParkedAsync(Samples.Acme, Cancel)).Entry.ChannelId);
        var again = Assert.Single(await outbox.DueAsync(Samples.Acme, Sample.Now, Cancel)).Value;
        Assert.Equal(("2", Samples.Noon, 0), (again.ChannelId, again.FirstClaimed, again.Failures));
        Assert.False((await AnswerAsync("retry", ("channel", "2"))).Known);
    }

    [Fact]
    public async Task A_Preview_Tells_What_Would_Have_Become_Of_Each_Development()
    {
        await AnswerAsync("subscribe", ("least", "5"));
        Assert.Equal(new AlertDecision.Suppress("importance 4 is below the channel's least, 5"), Assert.Single((await AnswerAsync("preview")).Previews).Decision);

        await AnswerAsync("edit", ("least", "1"));
        Assert.Equal(new AlertDecision.Send(), Assert.Single((await AnswerAsync("preview")).Previews).Decision);

        await AnswerAsync("digest", ("every", "day"), ("at", "18:00"));
        Assert.Equal(
            new AlertDecision.Hold(Samples.Noon.AddHours(6), "the channel gets a digest every day at 18:00 (UTC)"), Assert.Single((await AnswerAsync("preview")).Previews).Decision);
    }

    [Fact]
    public async Task A_Channel_That_Is_Not_Subscribed_Is_Told_How_To_Be()
    {
        foreach (var command in (string[])["edit", "quiet", "digest", "remove"])
            Assert.Equal("Not subscribed", (await AnswerAsync(command, ("every", "day"))).Title);
    }

    [Fact]
    public async Task A_Removed_Channel_Can_Subscribe_Anew()
    {
        await AnswerAsync("subscribe", ("least", "5"));
        Assert.Equal("This channel is subscribed already", (await AnswerAsync("subscribe")).Title);
        await AnswerAsync("remove");

        await AnswerAsync("subscribe");

        Assert.Equal(1, (await HereAsync()).LeastImportance);
    }

    [Fact]
    public async Task Zones_Are_Offered_While_One_Types() =>
        Assert.Equal(["Europe/Berlin"], (await _services.GetRequiredService<CommandRouter>().CompleteAsync(Request("alerts quiet", [("zone", "berl")]) with { Focused = "zone" }, Cancel)).Select(choice => choice.Value));

    public void Dispose()
    {
        _services.Dispose();
        _store.Dispose();
    }

    private Task<CommandReply> AnswerAsync(string command, params (string Option, string Value)[] options) =>
        _services.GetRequiredService<CommandRouter>().AnswerAsync(Request($"alerts {command}", options), Cancel);

    private static CommandRequest Request(string command, (string Option, string Value)[] options) =>
        new(command, options.ToImmutableDictionary(option => option.Option, option => option.Value), "user", "guild", Here, Sample.Now, IsAdmin: true);

    private async Task<Subscription> HereAsync() => (await _subscriptions.GetAsync(Here, Cancel))!;

    // What goes by direct message, and tests, have their own tests on the emulator.
    private sealed class NoMessages : IDirectMessages, INoticePost, IDeliveryHints
    {
        public Task SendAsync(DealId outbox, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task<DirectMessagesFinding> OpenAsync(string userId, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<NoticeOutcome> SendAsync(Notice notice, string channelId, string? person, CancellationToken cancellationToken) => throw new NotSupportedException();
    }

    private sealed class OneChannel : IChannelDirectory
    {
        public Task<ChannelFinding> FindAsync(string channelId, CancellationToken cancellationToken) => Task.FromResult(new ChannelFinding(ChannelKind.Announcement));
    }
}
