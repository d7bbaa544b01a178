using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Dossiers;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord;

/// <summary>What was wrong is struck through wherever it stands, off the record, and not told to anybody else.</summary>
public sealed class WithdrawnTests : IAsyncLifetime
{
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    private WholeDesk _desk = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _desk = await WholeDesk.StartAsync();
        await _desk.Subscriptions.PutAsync(new Subscription(_desk.Rig.ChannelId, []), Stop);
        await _desk.TellAsync(1);
    }

    [Fact]
    public async Task A_Withdrawn_Alert_Is_Struck_Through_Off_The_Record_And_Not_Told_To_Anybody_Else()
    {
        await _desk.RetellAsync(2, "Courier", title: "Acme pays $38 billion", added: ["USD 38000000000"]);
        await _desk.PassAsync(_minute);
        var held = new Subscription(_desk.OpsId, []) { Digest = new(new(23, 0), "UTC") };
        await _desk.Subscriptions.PutAsync(held, Stop);

        var reply = await _desk.SayAsync(_desk.Rig.ChannelId, "80000000000000001", "alerts withdraw", ("message", $"https://discord.com/channels/1/2/{Message().GetProperty("id").GetString()}"), ("reason", "The Ledger took it back."));
        await _desk.PassAsync(_minute);
        await _desk.PassAsync(_minute);

        Assert.Equal("Withdrawn", reply.Title);
        Assert.Equal(["~~Headline~~", "~~Acme pays $38 billion~~"], _desk.Titles(_desk.Rig.ChannelId));
        Assert.All(Messages(), message => Assert.EndsWith("The Ledger took it back.", message.GetProperty("content").GetString(), StringComparison.Ordinal));
        Assert.All(Messages(), message => Assert.False(message.GetProperty("mention_everyone").GetBoolean()));
        var dossier = (await _desk.Rig.Service<IDossierStore>().GetAsync(Samples.Acme, Stop))!;
        Assert.Empty(dossier.Developments);
        Assert.DoesNotContain(Timeline.Of(dossier).SelectMany(row => row.Sources), source => source.Url.StartsWith("https://ledger.example/1", StringComparison.Ordinal));
        var again = await _desk.SayAsync(_desk.Rig.ChannelId, "80000000000000001", "alerts withdraw", ("message", "Headline"));
        Assert.Equal("Withdrawn already", again.Title);
    }

    [Fact]
    public async Task When_It_Was_Withdrawn_Is_Told_In_The_Readers_Own_Zone()
    {
        await _desk.Reader.AskAsync("alerts withdraw", ("message", "Headline"), ("reason", "Wrong."));
        var then = $"<t:{_desk.Rig.Time.GetUtcNow().ToUnixTimeSeconds()}:f>";
        await _desk.PassAsync(2 * _minute);

        Assert.Contains($"was withdrawn {then}: Wrong.", Interactions.Asker.Text(await _desk.Reader.AskAsync("alerts withdraw", ("message", "Headline"))), StringComparison.Ordinal);
        Assert.Contains($"{then}: Wrong.", Interactions.Asker.Text(await _desk.Reader.PressAsync(Message(), "Why this alert?")), StringComparison.Ordinal);
        Assert.Contains(then, Message().GetProperty("content").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Menu_Of_An_Alert_Withdraws_It_With_A_Reason()
    {
        var shown = await _desk.Reader.SubmitAsync(
            await _desk.Reader.UseAsync("Withdraw this alert", Message().GetProperty("id").GetString()!), ("reason", "It was another Acme."));
        await _desk.PassAsync(_minute);

        Assert.Contains("is struck through", Interactions.Asker.Text(shown), StringComparison.Ordinal);
        Assert.Equal(["~~Headline~~"], _desk.Titles(_desk.Rig.ChannelId));
    }

    [Fact]
    public async Task What_Nobody_Told_Cannot_Be_Withdrawn()
    {
        var reply = await _desk.SayAsync(_desk.Rig.ChannelId, "80000000000000001", "alerts withdraw", ("message", "123"), ("reason", "?"));

        Assert.False(reply.Known);
        Assert.Equal("Which alert?", reply.Title);
    }

    [Fact]
    public async Task A_Development_Withdrawn_From_A_Digest_Is_Struck_Through_There()
    {
        await _desk.Subscriptions.PutAsync(new Subscription(_desk.OpsId, []) { Digest = new(new(13, 0), "UTC") }, Stop);
        await _desk.TellAsync(6);
        await _desk.PassAsync(TimeSpan.FromHours(2));
        Assert.Equal(["Headline"], _desk.Titles(_desk.OpsId));

        await _desk.SayAsync(_desk.Rig.ChannelId, "80000000000000001", "alerts withdraw", ("message", Messages()[1].GetProperty("id").GetString()!), ("reason", "Wrong."));
        await _desk.PassAsync(_minute);
        await _desk.PassAsync(_minute);

        Assert.Equal(["~~Headline~~"], _desk.Titles(_desk.OpsId));
    }

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    private IReadOnlyList<JsonElement> Messages() => _desk.Rig.Emulator.Messages(_desk.Rig.ChannelId);

    private JsonElement Message() => Messages()[0];
}
