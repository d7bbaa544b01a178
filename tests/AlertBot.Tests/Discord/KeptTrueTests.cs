using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Discord.Delivery;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord;

/// <summary>One message, kept true: who else tells it, what is added, and that it was wrong, stand in the message that is there.</summary>
public sealed class KeptTrueTests : IAsyncLifetime
{
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    private WholeDesk _desk = null!;
    private string? _first;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _desk = await WholeDesk.StartAsync();
        await _desk.Subscriptions.PutAsync(new Subscription(_desk.Rig.ChannelId, []), Stop);
        await _desk.TellAsync(1);
        _first = Message().GetProperty("id").GetString();
    }

    [Fact]
    public async Task Outlets_Within_A_Minute_Are_Added_In_One_Edit()
    {
        await _desk.RetellAsync(2, "Stackpost");
        await _desk.RetellAsync(3, "Courier");
        Assert.Equal(0, await EditsAsync());

        await _desk.PassAsync(_minute);
        await _desk.PassAsync(_minute);

        Assert.Equal("[Stackpost](https://stackpost.example/2) · [Courier](https://courier.example/3)", WholeDesk.Field(Message(), "Also reported by"));
        Assert.Equal(1, await EditsAsync());
    }

    [Fact]
    public async Task What_Stands_Above_The_Card_Is_Filled_In_Anew_As_It_Was_Set_When_It_Was_Posted()
    {
        var here = new Subscription(_desk.OpsId, []) { Template = "{title}: {sources}", Role = _desk.Rig.Emulator.GuildId };
        await _desk.Subscriptions.PutAsync(here, Stop);
        await _desk.TellAsync(4);
        var before = _desk.Rig.Emulator.Messages(_desk.OpsId)[^1].GetProperty("content").GetString();
        await _desk.Subscriptions.PutAsync(here with { Template = "Another" }, Stop);

        await _desk.RetellAsync(5, "Stackpost", of: 4);
        await _desk.PassAsync(2 * _minute);

        var after = _desk.Rig.Emulator.Messages(_desk.OpsId)[^1];
        Assert.StartsWith($"{before}", after.GetProperty("content").GetString(), StringComparison.Ordinal);
        Assert.Contains("Stackpost", after.GetProperty("content").GetString(), StringComparison.Ordinal);
        Assert.Contains("Stackpost", WholeDesk.Field(after, "Also reported by"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Message_Of_More_Than_An_Hour_Is_Left_Unless_Something_Material_Is_Added()
    {
        await _desk.PassAsync(61 * _minute);
        await _desk.RetellAsync(2, "Stackpost");
        await _desk.PassAsync(_minute);
        Assert.Equal(0, await EditsAsync());

        await _desk.RetellAsync(3, "Courier", title: "Acme pays $38 billion", added: ["USD 38000000000"]);
        await _desk.PassAsync(_minute);

        Assert.Equal("$38 billion, [Courier](https://courier.example/3)", WholeDesk.Field(Message(), "Added since"));
        Assert.Contains("Stackpost", WholeDesk.Field(Message(), "Also reported by"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Is_Material_Is_Also_Told_In_One_Reply()
    {
        await _desk.RetellAsync(2, "Courier", title: "Acme pays $38 billion", added: ["USD 38000000000"]);
        await _desk.PassAsync(_minute);
        await _desk.PassAsync(_minute);

        var reply = Assert.Single(Messages().Skip(1));
        Assert.Equal("Acme pays $38 billion", reply.GetProperty("embeds")[0].GetProperty("title").GetString());
        Assert.Equal(Message().GetProperty("id").GetString(), reply.GetProperty("message_reference").GetProperty("message_id").GetString());
        var why = await _desk.Reader.PressAsync(reply, "Why this alert?");
        Assert.Contains("It tells something new about Acme – Globex.", Interactions.Asker.Text(why), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Comes_Before_The_Alert_Is_Out_Is_In_It_And_Calls_For_No_Reply()
    {
        await _desk.Rig.FaultAsync(new { fault = "rateLimit", method = "POST", path = $"/channels/{_desk.Rig.ChannelId}/messages", seconds = 30, count = 1 });
        await _desk.TellAsync(4);
        await _desk.RetellAsync(5, "Courier", of: 4, title: "Acme pays $38 billion", added: ["USD 38000000000"]);

        await _desk.PassAsync(_minute);
        await _desk.PassAsync(2 * _minute);

        Assert.Equal(2, Messages().Count);
        Assert.Equal("$38 billion, [Courier](https://courier.example/5)", WholeDesk.Field(Messages()[1], "Added since"));
        Assert.Equal(0, await EditsAsync());
    }

    [Theory]
    [InlineData("dropAnswer", 0, 7)]
    [InlineData("dropRequest", 0, 7)]
    [InlineData("status", 503, 7)]
    [InlineData("rateLimit", 0, 2)]
    public async Task Whatever_Befalls_An_Edit_The_Message_Is_Right_In_The_End(string fault, int status, int minutes)
    {
        await _desk.Rig.FaultAsync(new { fault, method = "PATCH", path = $"/channels/{_desk.Rig.ChannelId}/messages/*", status = status == 0 ? 500 : status, seconds = 5, count = 1 });
        await _desk.RetellAsync(2, "Stackpost");
        for (var minute = 0; minute < minutes; minute++)
            await _desk.PassAsync(_minute);

        Assert.Contains("Stackpost", WholeDesk.Field(Message(), "Also reported by"), StringComparison.Ordinal);
        Assert.Single(Messages());
        Assert.Empty(await _desk.Outbox.DueAsync(Samples.Acme, DateTimeOffset.MaxValue, Stop));
        Assert.NotNull(Assert.Single(await _desk.Outbox.SentAsync(Samples.Acme, Stop)).Shown);
    }

    [Theory]
    [InlineData(false, 2)]
    [InlineData(true, 3)]
    public async Task An_Edit_Whose_End_Was_Not_Seen_Is_Repeated_Once_More_Only_When_It_Could_Undo_A_Later_One(bool added, int edits)
    {
        await _desk.Rig.FaultAsync(new { fault = "dropAnswer", method = "PATCH", path = $"/channels/{_desk.Rig.ChannelId}/messages/*", count = 1 });
        await _desk.RetellAsync(2, "Stackpost");
        await _desk.PassAsync(_minute);
        await _desk.PassAsync(TimeSpan.FromSeconds(30));
        if (added)
            await _desk.RetellAsync(3, "Courier");
        await _desk.PassAsync(_minute);
        await _desk.PassAsync(_minute);

        Assert.Equal(added, (await _desk.Outbox.DueAsync(Samples.Acme, DateTimeOffset.MaxValue, Stop)).Count == 1);
        await _desk.PassAsync(DeliveryPlan.Settled);
        await _desk.PassAsync(_minute);
        Assert.Equal(edits, await EditsAsync());
        Assert.Empty(await _desk.Outbox.DueAsync(Samples.Acme, DateTimeOffset.MaxValue, Stop));
    }

    [Fact]
    public async Task A_Message_That_Somebody_Deleted_Is_Left_In_Peace_And_That_Is_On_Record()
    {
        await _desk.DeleteAsync($"channels/{_desk.Rig.ChannelId}/messages/{Message().GetProperty("id").GetString()}");
        await _desk.RetellAsync(2, "Stackpost");
        await _desk.PassAsync(_minute);
        await _desk.RetellAsync(3, "Courier");
        await _desk.PassAsync(_minute);

        Assert.Empty(Messages());
        Assert.Equal(1, await EditsAsync());
        Assert.Equal("refused (10008): Unknown Message", Assert.Single(await _desk.Outbox.SentAsync(Samples.Acme, Stop)).Gone);
        Assert.Empty(_desk.Rig.Emulator.Messages(_desk.OpsId));
    }

    [Fact]
    public async Task A_Message_That_Went_With_Its_Channel_Is_Left_In_Peace_Too()
    {
        await _desk.Rig.FaultAsync(new { fault = "status", method = "PATCH", path = $"/channels/{_desk.Rig.ChannelId}/messages/*", status = 404, code = 10003, message = "Unknown Channel", count = 1 });
        await _desk.RetellAsync(2, "Stackpost");
        await _desk.PassAsync(_minute);

        Assert.Empty(await _desk.Outbox.ParkedAsync(Samples.Acme, Stop));
        Assert.Equal("refused (10003): Unknown Channel", Assert.Single(await _desk.Outbox.SentAsync(Samples.Acme, Stop)).Gone);
    }

    [Fact]
    public async Task An_Edit_That_Is_Refused_For_Good_Is_Parked_And_Done_When_Somebody_Mended_It()
    {
        await _desk.Rig.FaultAsync(new { fault = "status", method = "PATCH", path = $"/channels/{_desk.Rig.ChannelId}/messages/*", status = 403, code = 50001, message = "Missing Access", count = 1 });
        await _desk.RetellAsync(2, "Stackpost");
        await _desk.PassAsync(_minute);
        Assert.Single(await _desk.Outbox.ParkedAsync(Samples.Acme, Stop));
        Assert.Single(_desk.Rig.Emulator.Messages(_desk.OpsId));

        await _desk.SayAsync(_desk.OpsId, "admin", "alerts retry");
        await _desk.PassAsync(_minute);

        Assert.Contains("Stackpost", WholeDesk.Field(Message(), "Also reported by"), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    private IReadOnlyList<JsonElement> Messages() => _desk.Rig.Emulator.Messages(_desk.Rig.ChannelId);

    private JsonElement Message() => Messages()[0];

    private Task<int> EditsAsync() => _desk.RequestsAsync("PATCH", $"/messages/{_first}");
}
