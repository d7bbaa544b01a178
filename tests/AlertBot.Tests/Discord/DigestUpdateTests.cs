using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord;

/// <summary>Who reads a digest hears of what is added later: in the next digest, or under the digest where there is no next one.</summary>
public sealed class DigestUpdateTests : IAsyncLifetime
{
    private static readonly DigestSchedule _atOne = new(new(13, 0), "UTC");
    private static readonly TimeSpan _day = TimeSpan.FromHours(24);
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    private WholeDesk _desk = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Channel => _desk.Rig.ChannelId;

    private IReadOnlyList<JsonElement> Messages => _desk.Rig.Emulator.Messages(Channel);

    public async ValueTask InitializeAsync() => _desk = await WholeDesk.StartAsync();

    [Fact]
    public async Task What_Is_Added_After_A_Digest_Comes_In_The_Next_One_Once()
    {
        await SubscribeAsync(here => here with { Digest = _atOne });
        await _desk.TellAsync(1);
        await _desk.PassAsync(TimeSpan.FromHours(2));

        await AddAsync(2, "$38 billion", "USD 38000000000");
        await AddAsync(3, "$39 billion", "USD 39000000000");
        await PassAsync(_day);
        await PassAsync(_day);

        Assert.Equal([["Headline"], ["Acme pays $38 billion", "Acme pays $39 billion"]], Messages.Select(Cards));
        Assert.StartsWith("**2 additions**", Messages[1].GetProperty("content").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("Adds **$38 billion**", Messages[1].GetProperty("embeds")[0].GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal(new OpenWork(false, false), await _desk.Rig.Service<IOpenWork>().OfAsync(Samples.Acme, DateTimeOffset.MaxValue, Stop));
    }

    [Fact]
    public async Task What_Is_Added_Before_The_Digest_Is_In_It_And_Calls_For_Nothing_More()
    {
        await SubscribeAsync(here => here with { Digest = _atOne });
        await _desk.TellAsync(1);
        await AddAsync(2, "$38 billion", "USD 38000000000");

        await PassAsync(TimeSpan.FromHours(2));
        await PassAsync(_day);

        Assert.Equal([["Headline"]], Messages.Select(Cards));
        Assert.Equal("Summary.\nAdded since: $38 billion (Courier)", Messages[0].GetProperty("embeds")[0].GetProperty("description").GetString());
    }

    [Fact]
    public async Task Where_There_Is_No_Next_Digest_It_Is_Told_Under_The_One_That_Was()
    {
        await SubscribeAsync(here => here with { Quiet = new(new(11, 0), new(13, 0), "UTC") });
        await _desk.TellAsync(1);
        await PassAsync(TimeSpan.FromHours(2));

        await AddAsync(2, "$38 billion", "USD 38000000000");
        await PassAsync(2 * _minute);

        Assert.Equal([["Headline"], ["Acme pays $38 billion"]], Messages.Select(Cards));
        Assert.Equal(Messages[0].GetProperty("id").GetString(), Messages[1].GetProperty("message_reference").GetProperty("message_id").GetString());
    }

    [Fact]
    public async Task What_Is_Added_While_The_Digest_Is_Parked_Waits_For_It()
    {
        await SubscribeAsync(here => here with { Quiet = new(new(11, 0), new(13, 0), "UTC") });
        await _desk.TellAsync(1);
        await _desk.Rig.FaultAsync(new { fault = "status", method = "POST", path = $"/channels/{Channel}/messages", status = 403, code = 50001, message = "Missing Access", count = 1 });
        await PassAsync(TimeSpan.FromHours(2));
        Assert.Single(await _desk.Outbox.ParkedAsync(IDigests.Outbox, Stop));

        await AddAsync(2, "$38 billion", "USD 38000000000");
        await PassAsync(2 * _minute);
        Assert.Empty(Messages);
        await _desk.SayAsync(_desk.OpsId, "admin", "alerts retry");
        await PassAsync(2 * _minute);
        await PassAsync(2 * _minute);

        Assert.Equal([["Headline"], ["Acme pays $38 billion"]], Messages.Select(Cards));
    }

    [Fact]
    public async Task An_Addition_To_What_Was_Withdrawn_Is_Left_Out_Of_The_Next_Digest()
    {
        await SubscribeAsync(here => here with { Digest = _atOne });
        await _desk.TellAsync(1);
        await _desk.PassAsync(TimeSpan.FromHours(2));
        await AddAsync(2, "$38 billion", "USD 38000000000");

        await _desk.SayAsync(_desk.OpsId, "80000000000000001", "alerts withdraw", ("message", "Headline"), ("reason", "Wrong."));
        await PassAsync(_day);

        Assert.Equal([["~~Headline~~"]], Messages.Select(Cards));
        Assert.Contains("the development was withdrawn: Wrong.", await _desk.SuppressedAsync(Samples.Acme));
    }

    [Fact]
    public async Task A_Second_Withdrawal_In_A_Digest_Is_Struck_Through_However_Late()
    {
        await SubscribeAsync(here => here with { Digest = _atOne });
        await _desk.TellAsync(Samples.Acme, 1, headline: "One");
        await _desk.TellAsync(Samples.Acme, 2, headline: "Two");
        await _desk.PassAsync(TimeSpan.FromHours(2));

        foreach (var headline in (string[])["One", "Two"])
        {
            await _desk.SayAsync(_desk.OpsId, "80000000000000001", "alerts withdraw", ("message", headline), ("reason", "Wrong."));
            await PassAsync(TimeSpan.FromHours(3));
        }

        Assert.Equal([["~~One~~", "~~Two~~"]], Messages.Select(Cards));
    }

    [Fact]
    public async Task In_A_Forum_The_Next_Digest_Is_A_Thread_Too()
    {
        var forum = _desk.Rig.Emulator.AddChannel(new("later", "forum"));
        await _desk.Subscriptions.PutAsync(new Subscription(forum, []) { Channel = ChannelKind.Forum, Threads = ThreadPer.Deal, Digest = _atOne }, Stop);
        await _desk.TellAsync(1);
        await _desk.PassAsync(TimeSpan.FromHours(2));
        await AddAsync(2, "$38 billion", "USD 38000000000");

        await PassAsync(_day);

        Assert.Equal(["27 April 2026: One development", "28 April 2026: One addition"], _desk.Rig.Emulator.Threads(forum).Select(thread => thread.GetProperty("name").GetString()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_Digest_That_Is_Being_Closed_While_Something_Is_Added_Tells_It_Or_The_Next_One_Does(bool closedFirst)
    {
        await SubscribeAsync(here => here with { Digest = _atOne });
        await _desk.TellAsync(1);
        var id = Digest.IdOf(Channel, Samples.Noon.AddHours(1), 0);
        var digests = _desk.Rig.Service<IDigests>();
        var read = (await _desk.Outbox.DevelopmentAsync(Samples.Acme, Samples.DevelopmentId(), Stop))!;
        var reads = 0;
        // It has read the development, and closes the digest before or after something was added to that and looked at.
        await digests.SealAsync(id, async item =>
        {
            if (reads++ == 0 && !closedFirst)
                await AddAsync(2, "$38 billion", "USD 38000000000");
            return (item.Telling(reads == 1 ? read : (await _desk.Outbox.DevelopmentAsync(Samples.Acme, Samples.DevelopmentId(), Stop))!), null);
        }, Stop);
        if (closedFirst)
            await AddAsync(2, "$38 billion", "USD 38000000000");

        await PassAsync(TimeSpan.FromHours(2));
        await PassAsync(_day);

        Assert.Equal(closedFirst ? [["Headline"], ["Acme pays $38 billion"]] : [["Headline"]], Messages.Select(Cards));
        Assert.Contains("$38 billion", Messages[^1].GetProperty("embeds")[0].GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    private Task SubscribeAsync(Func<Subscription, Subscription> change) => _desk.Subscriptions.PutAsync(change(new Subscription(Channel, [])), Stop);

    private Task AddAsync(int number, string words, string value) => _desk.RetellAsync(number, "Courier", title: $"Acme pays {words}", added: [value]);

    private async Task PassAsync(TimeSpan time)
    {
        await _desk.PassAsync(time);
        await _desk.PassAsync(_minute);
        await _desk.PassAsync(_minute);
    }

    private static IEnumerable<string> Cards(JsonElement message) => message.GetProperty("embeds").EnumerateArray().Select(card => card.GetProperty("title").GetString()!);
}
