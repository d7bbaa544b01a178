using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord;

/// <summary>What was held, added or put off goes by what the channel wants, and by what is on record, when it is told; and everything comes to an end.</summary>
public sealed class StillWantedTests : IAsyncLifetime
{
    private const string Server = "200000000000000001";

    private static readonly DealId _other = new("other");
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);
    private static readonly DigestSchedule _soon = new(new(13, 0), "UTC");

    private WholeDesk _desk = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Channel => _desk.Rig.ChannelId;

    public async ValueTask InitializeAsync() => _desk = await WholeDesk.StartAsync();

    [Fact]
    public async Task A_Digest_Leaves_Out_What_Was_Withdrawn_Before_It_Is_Told()
    {
        await SubscribeAsync(_desk.OpsId, here => here with { Digest = _soon });
        await SubscribeAsync(Channel);
        await _desk.TellAsync(Samples.Acme, 1, headline: "Wrong");
        await _desk.TellAsync(Samples.Acme, 2, headline: "Right");

        await _desk.SayAsync(Channel, "80000000000000001", "alerts withdraw", ("message", "Wrong"), ("reason", "It was another Acme."));
        await _desk.PassAsync(TimeSpan.FromHours(2));

        Assert.Equal(["Right"], Cards(Assert.Single(Messages(_desk.OpsId))));
        Assert.Contains("the development was withdrawn: It was another Acme.", await _desk.SuppressedAsync(Samples.Acme));
    }

    [Fact]
    public async Task A_Digest_Leaves_Out_What_Its_Channel_Does_Not_Want_Any_More()
    {
        await _desk.Rig.Service<IDealStore>().PutAsync(Samples.Definition with { Id = _other, Name = "Other" }, Stop);
        await SubscribeAsync(Channel, here => here with { Digest = _soon });
        await _desk.TellAsync(Samples.Acme, 1, importance: 2, headline: "Light");
        await _desk.TellAsync(Samples.Acme, 2, headline: "Weighty");
        await _desk.TellAsync(_other, 3, headline: "Of another deal");

        await SubscribeAsync(Channel, here => here with { Digest = _soon, LeastImportance = 3, Deals = [Samples.Acme] });
        await _desk.PassAsync(TimeSpan.FromHours(2));

        Assert.Equal(["Weighty"], Cards(Assert.Single(Messages(Channel))));
        Assert.Equal(["importance 2 is below the channel's least, 3"], await _desk.SuppressedAsync(Samples.Acme));
        Assert.Equal(["the channel does not follow other"], await _desk.SuppressedAsync(_other));
    }

    [Fact]
    public async Task A_Digest_Of_Which_Nothing_Is_Left_Is_Not_Told_And_Says_Why()
    {
        await SubscribeAsync(Channel, here => here with { Digest = _soon });
        await _desk.TellAsync(1);

        await SubscribeAsync(Channel, here => here with { Digest = _soon, Kinds = [DevelopmentKind.Completed] });
        await _desk.PassAsync(TimeSpan.FromHours(2));

        Assert.Empty(Messages(Channel));
        Assert.Equal(["nothing of it is left: the channel does not want the kind Amended"], await _desk.SuppressedAsync(IDigests.Outbox));
        Assert.False((await _desk.Rig.Service<IOpenWork>().OfAsync(IDigests.Outbox, DateTimeOffset.MaxValue, Stop)).Deliver);
    }

    [Fact]
    public async Task A_Digest_Outlives_The_Deals_Of_A_Server_That_Left()
    {
        await _desk.Rig.Service<IDealStore>().PutAsync(Samples.Definition with { Id = _other, Name = "Other", Server = Server }, Stop);
        await SubscribeAsync(Channel, here => here with { Digest = _soon, In = [Server] });
        await _desk.TellAsync(Samples.Acme, 1, headline: "Of all");
        await _desk.TellAsync(_other, 2, headline: "Of the server");

        await _desk.Rig.Service<IServers>().EraseAsync(Server, Stop);
        await _desk.PassAsync(TimeSpan.FromHours(2));

        Assert.Equal(["Of all"], Cards(Assert.Single(Messages(Channel))));
    }

    [Fact]
    public async Task A_Digest_That_Held_Nothing_Else_Ends_With_Its_Deal()
    {
        await _desk.Rig.Service<IDealStore>().PutAsync(Samples.Definition with { Id = _other, Name = "Other", Server = Server }, Stop);
        await SubscribeAsync(Channel, here => here with { Digest = _soon, In = [Server] });
        await _desk.TellAsync(_other, 2);

        await _desk.Rig.Service<IServers>().EraseAsync(Server, Stop);
        await _desk.PassAsync(TimeSpan.FromHours(2));

        Assert.Empty(Messages(Channel));
        Assert.Equal(["nothing of it is left: what it was to tell is not on record any more"], await _desk.SuppressedAsync(IDigests.Outbox));
    }

    [Fact]
    public async Task An_Alert_Whose_Deal_Is_Not_Tracked_Any_More_Ends_With_The_Reason()
    {
        await _desk.Rig.Service<IDealStore>().PutAsync(Samples.Definition with { Id = _other, Name = "Other" }, Stop);
        await SubscribeAsync(Channel);
        await _desk.Rig.FaultAsync(new { fault = "rateLimit", method = "POST", path = $"/channels/{Channel}/messages", seconds = 30, count = 1 });
        await _desk.TellAsync(1);

        Assert.True((await _desk.SayAsync(Channel, "80000000000000001", "track remove", ("deal", "acme-globex"))).Known);
        await _desk.WorkAsync();

        Assert.Empty(Messages(Channel));
        Assert.Equal(["its deal is not tracked any more"], await _desk.SuppressedAsync(Samples.Acme));
        Assert.Equal(new OpenWork(false, false), await _desk.Rig.Service<IOpenWork>().OfAsync(Samples.Acme, DateTimeOffset.MaxValue, Stop));
    }

    [Fact]
    public async Task A_Message_Is_Not_Kept_True_For_A_Channel_That_Ended_Its_Subscription_But_Struck_Through_All_The_Same()
    {
        await SubscribeAsync(Channel);
        await _desk.TellAsync(1);
        await _desk.Subscriptions.RemoveAsync(Subscription.IdOf(Channel), Stop);

        await AssertLeftUntilWithdrawnAsync();
    }

    [Fact]
    public async Task A_Message_Is_Not_Kept_True_For_A_Channel_That_Does_Not_Want_It_Any_More_But_Struck_Through_All_The_Same()
    {
        await SubscribeAsync(Channel);
        await _desk.TellAsync(1);
        await SubscribeAsync(Channel, here => here with { LeastImportance = 5 });

        await AssertLeftUntilWithdrawnAsync();
    }

    [Fact]
    public async Task A_Reply_Is_Told_Though_The_Channel_Has_A_Digest_By_Now()
    {
        await SubscribeAsync(Channel);
        await _desk.TellAsync(1);
        await SubscribeAsync(Channel, here => here with { Digest = new(new(8, 0), "UTC") });

        await _desk.RetellAsync(2, "Courier", title: "Acme pays $38 billion", added: ["USD 38000000000"]);
        await _desk.PassAsync(2 * _minute);

        Assert.Equal(["Headline", "Acme pays $38 billion"], _desk.Titles(Channel));
    }

    [Fact]
    public async Task A_Reply_Waits_For_The_End_Of_Quiet_Hours_And_No_Longer()
    {
        await SubscribeAsync(Channel);
        await _desk.TellAsync(1);
        await SubscribeAsync(Channel, here => here with { Digest = new(new(8, 0), "UTC"), Quiet = new(new(12, 0), new(14, 0), "UTC") });

        await _desk.RetellAsync(2, "Courier", title: "Acme pays $38 billion", added: ["USD 38000000000"]);
        await _desk.PassAsync(TimeSpan.FromHours(1));
        Assert.Equal(["Headline"], _desk.Titles(Channel));
        await _desk.PassAsync(TimeSpan.FromHours(1.1));

        Assert.Equal(["Headline", "Acme pays $38 billion"], _desk.Titles(Channel));
    }

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    private async Task AssertLeftUntilWithdrawnAsync()
    {
        await _desk.RetellAsync(2, "Stackpost");
        await _desk.PassAsync(_minute);
        await _desk.PassAsync(_minute);
        Assert.Null(WholeDesk.Field(Assert.Single(Messages(Channel)), "Also reported by"));
        Assert.Equal(new OpenWork(false, false), await _desk.Rig.Service<IOpenWork>().OfAsync(Samples.Acme, DateTimeOffset.MaxValue, Stop));

        await _desk.SayAsync(_desk.OpsId, "80000000000000001", "alerts withdraw", ("message", "Headline"), ("reason", "It was another Acme."));
        await _desk.PassAsync(_minute);

        Assert.Equal(["~~Headline~~"], _desk.Titles(Channel));
    }

    private Task SubscribeAsync(string channel, Func<Subscription, Subscription>? change = null) =>
        _desk.Subscriptions.PutAsync(change is null ? new Subscription(channel, []) : change(new Subscription(channel, [])), Stop);

    private IReadOnlyList<JsonElement> Messages(string channel) => _desk.Rig.Emulator.Messages(channel);

    private static IEnumerable<string> Cards(JsonElement message) => message.GetProperty("embeds").EnumerateArray().Select(card => card.GetProperty("title").GetString()!);
}
