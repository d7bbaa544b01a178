using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Storage;
using AlertBot.Tests.Discord.Interactions;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord;

/// <summary>A person follows by direct message, stops with one click, and is left alone when Discord says so.</summary>
public sealed class FollowTests : IAsyncLifetime
{
    private WholeDesk _desk = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _desk = await WholeDesk.StartAsync();

    [Fact]
    public async Task Who_Follows_In_A_Server_Is_Told_By_Direct_Message_And_Stops_With_One_Click()
    {
        var reply = await _desk.Reader.AskAsync("follow", ("deal", "acme-globex"), ("least", "3"));
        Assert.True(Asker.IsForAskerOnly(reply));
        Assert.Equal("You follow Acme – Globex", Asker.Title(reply));
        var messages = await MessagesOfReaderAsync();
        Assert.Equal(["You follow Acme – Globex"], _desk.Titles(messages));

        await _desk.TellAsync(1);
        await _desk.TellAsync(2, importance: 2);
        Assert.Equal(["You follow Acme – Globex", "Headline"], _desk.Titles(messages));
        Assert.All(_desk.Rig.Emulator.Messages(_desk.Rig.ChannelId), message => Assert.True(Asker.IsForAskerOnly(message)));

        _desk.Reader.ChannelId = messages;
        var alert = _desk.Rig.Emulator.Messages(messages)[1];
        Assert.Equal(["Read at The Daily Ledger", "Why this alert?", "Stop these messages"], Asker.Labels(alert));
        Assert.StartsWith("Headline\n", Asker.Text(await _desk.Reader.PressAsync(alert, "Why this alert?")), StringComparison.Ordinal);
        Assert.Equal("You follow nothing any more", Asker.Title(await _desk.Reader.PressAsync(alert, "Stop these messages")));

        await _desk.TellAsync(3);
        Assert.Equal(2, Told(messages).Count);
        Assert.Equal("You follow nothing", Asker.Title(await _desk.Reader.PressAsync(alert, "Stop these messages")));
    }

    [Fact]
    public async Task Why_An_Alert_Of_A_Servers_Own_Deal_Came_Is_Answered_In_The_Direct_Messages_That_It_Came_In()
    {
        await _desk.Rig.Service<IDealStore>().PutAsync(Samples.Definition with { Server = _desk.Rig.Emulator.GuildId }, Stop);
        _desk.Rig.Service<DealCatalog>().Forget();
        await _desk.Reader.AskAsync("follow");
        var server = _desk.Reader.ChannelId;
        await _desk.TellAsync(1);
        var messages = _desk.Reader.ChannelId = await MessagesOfReaderAsync();

        var alert = _desk.Rig.Emulator.Messages(messages)[1];
        Assert.StartsWith("Headline\n", Asker.Text(await _desk.Reader.PressAsync(alert, "Why this alert?")), StringComparison.Ordinal);

        // Nobody else, and nobody who lets go of it, sees it outside the server.
        Assert.False((await _desk.SayInMessagesAsync(messages, await _desk.AddUserAsync("stranger"), "why", ("deal", "acme-globex"))).Known);
        _desk.Reader.ChannelId = server;
        await _desk.Reader.AskAsync("unfollow");
        Assert.False((await _desk.SayInMessagesAsync(messages, _desk.Rig.Emulator.ReaderId, "why", ("deal", "acme-globex"))).Known);
    }

    [Fact]
    public async Task Who_Has_The_Bot_Installed_Follows_In_The_Direct_Messages_Themselves()
    {
        _desk.Reader.ChannelId = await MessagesOfReaderAsync();

        Assert.Equal("You follow all deals", Asker.Title(await _desk.Reader.AskAsync("follow")));
        await _desk.TellAsync(1);
        Assert.Equal(["You follow all deals", "Headline"], Told(_desk.Reader.ChannelId));

        Assert.Equal("You follow nothing any more", Asker.Title(await _desk.Reader.AskAsync("unfollow")));
    }

    [Fact]
    public async Task A_Digest_By_Direct_Message_Can_Be_Stopped_Too()
    {
        await _desk.Reader.AskAsync("follow");
        var messages = await MessagesOfReaderAsync();
        var followed = await _desk.Subscriptions.GetAsync(messages, Stop);
        await _desk.Subscriptions.PutAsync(followed! with { Digest = new(new(18, 0), "UTC") }, Stop);
        await _desk.TellAsync(1);
        _desk.Rig.Time.Advance(TimeSpan.FromHours(7));
        await _desk.DeliverAsync();

        Assert.Equal(["What is new by now?", "Stop these messages"], Asker.Labels(_desk.Rig.Emulator.Messages(messages)[1]));
    }

    [Fact]
    public async Task Whose_First_Message_Is_Refused_For_Another_Reason_Follows_All_The_Same_And_Reads_So()
    {
        await _desk.Rig.FaultAsync(new { fault = "status", method = "POST", path = "/channels/*/messages", status = 400, code = 50035, message = "Invalid Form Body", count = 1 });

        var reply = await _desk.Reader.AskAsync("follow", ("deal", "acme-globex"));

        Assert.Equal("You follow Acme – Globex, but my first message was refused", Asker.Title(reply));
        Assert.Equal(
            "Discord did not take it: Invalid Form Body (code 50035). That says nothing about you: what is new is sent to you all the same, and if Discord refuses that too, the people who run me are told. /unfollow ends it.",
            Asker.Text(reply));
        await _desk.TellAsync(1);
        Assert.Equal(["Headline"], _desk.Titles(await MessagesOfReaderAsync()));
        Assert.StartsWith("You follow nothing any more", Asker.Title(await _desk.Reader.AskAsync("unfollow")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(50007, "Allow direct messages from members of a server that we share")]
    [InlineData(50278, "We share no server.")]
    public async Task Who_Cannot_Be_Written_To_Is_Told_So_And_Follows_Nothing(int code, string words)
    {
        var user = await _desk.AddUserAsync("closed", code);

        var reply = await _desk.SayAsync(_desk.Rig.ChannelId, user, "follow");

        Assert.Equal(("I cannot write to you", false), (reply.Title, reply.Known));
        Assert.StartsWith(words, reply.Text, StringComparison.Ordinal);
        Assert.Empty(await _desk.Subscriptions.ListAsync(Stop));
    }

    [Theory]
    [InlineData(50007)]
    [InlineData(50278)]
    public async Task Who_Closes_The_Direct_Messages_Later_Is_Unsubscribed_Without_A_Notice_Or_Anything_Parked(int code)
    {
        var user = await _desk.AddUserAsync("closing");
        await _desk.SayAsync(_desk.Rig.ChannelId, user, "follow");
        var person = await _desk.Rig.Service<IPeople>().GetAsync(user, Stop);
        await _desk.RefuseAsync(user, code);

        await _desk.TellAsync(1);
        await _desk.TellAsync(2);
        await _desk.DeliverAsync();

        Assert.Empty(await _desk.Subscriptions.ListAsync(Stop));
        Assert.Empty(await _desk.Outbox.ParkedAsync(Samples.Acme, Stop));
        Assert.Empty(_desk.Rig.Emulator.Messages(_desk.OpsId));
        var after = await _desk.Rig.Service<IPeople>().GetAsync(user, Stop);
        Assert.Equal((person!.ChannelId, _desk.Rig.Time.GetUtcNow()), (after!.ChannelId, after.Unreachable));
        Assert.StartsWith($"refused ({code}): Cannot send messages to this user", after.Reason, StringComparison.Ordinal);
        var now = await _desk.SayAsync(_desk.Rig.ChannelId, user, "unfollow");
        Assert.Equal("You follow nothing", now.Title);
        Assert.StartsWith($"On {Moment.Of(_desk.Rig.Time.GetUtcNow())} Discord did not let me write to you any more (refused ({code})", now.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(50007)]
    [InlineData(50278)]
    public async Task Whose_Message_Cannot_Be_Edited_Any_More_Is_Unsubscribed_As_Well(int code)
    {
        var user = await _desk.AddUserAsync("closing");
        await _desk.SayAsync(_desk.Rig.ChannelId, user, "follow");
        await _desk.TellAsync(1);
        await _desk.Rig.FaultAsync(new { fault = "status", method = "PATCH", path = "/channels/*/messages/*", status = 403, code, message = "Cannot send messages to this user", count = 1 });
        await _desk.RetellAsync(2, "Stackpost");
        await _desk.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Empty(await _desk.Subscriptions.ListAsync(Stop));
        Assert.Empty(await _desk.Outbox.ParkedAsync(Samples.Acme, Stop));
        Assert.Empty(_desk.Rig.Emulator.Messages(_desk.OpsId));
        Assert.Empty(await _desk.Outbox.DueAsync(Samples.Acme, DateTimeOffset.MaxValue, Stop));
        Assert.Equal(_desk.Rig.Time.GetUtcNow(), (await _desk.Rig.Service<IPeople>().GetAsync(user, Stop))!.Unreachable);
    }

    [Fact]
    public async Task What_Waited_For_A_Person_Who_Cannot_Be_Written_To_Is_Not_Sent_One_By_One()
    {
        var user = await _desk.AddUserAsync("closing");
        await _desk.SayAsync(_desk.Rig.ChannelId, user, "follow");
        await _desk.Rig.FaultAsync(new { fault = "rateLimit", method = "POST", path = "/channels/*/messages", count = 1, seconds = 30 });
        await _desk.TellAsync(1);
        await _desk.TellAsync(2);
        await _desk.TellAsync(3);
        await _desk.RefuseAsync(user, 50007);
        var before = await RequestsAsync();

        _desk.Rig.Time.Advance(TimeSpan.FromMinutes(1));
        await _desk.DeliverAsync();

        Assert.Equal(1, await RequestsAsync() - before);
        Assert.Equal(new OpenWork(false, false), await _desk.Rig.Service<IOpenWork>().OfAsync(Samples.Acme, DateTimeOffset.MaxValue, Stop));
        Assert.Equal(3, (await _desk.Rig.Service<IEntityTable>().ListAsync<SuppressedAlert>(Keys.Of(Samples.Acme), Keys.AllSuppressed, Stop)).Count);
    }

    [Fact]
    public async Task One_Of_Several_Deals_Is_Left_And_The_Last_One_Ends_It()
    {
        var user = await _desk.AddUserAsync("reader two");
        await _desk.Rig.Service<IDealStore>().PutAsync(Samples.Definition with { Id = new("other"), Name = "Other" }, Stop);
        Task<string> Say(string command, params (string, string)[] options) => TitleAsync(user, command, options);

        Assert.Equal("You follow Acme – Globex", await Say("follow", ("deal", "acme-globex")));
        Assert.Equal("You follow Acme – Globex, Other", await Say("follow", ("deal", "other")));
        Assert.Equal("You follow Acme – Globex no more", await Say("unfollow", ("deal", "acme-globex")));
        Assert.Equal("Nothing was changed", await Say("unfollow", ("deal", "acme-globex")));
        Assert.Equal("You follow nothing any more", await Say("unfollow", ("deal", "other")));
        Assert.Empty(await _desk.Subscriptions.ListAsync(Stop));

        Assert.Equal("You follow all deals", await Say("follow"));
        Assert.Equal("You follow Other no more", await Say("unfollow", ("deal", "other")));
        Assert.Equal([Samples.Acme], Assert.Single(await _desk.Subscriptions.ListAsync(Stop)).Deals);
        Assert.Equal("No such deal", await Say("follow", ("deal", "nobody")));
        Assert.Equal("Nothing was changed", await Say("follow", ("least", "9")));
    }

    [Fact]
    public async Task A_Command_That_Is_Answered_Again_Greets_Once()
    {
        var user = await _desk.AddUserAsync("reader three");
        Assert.Equal("You follow all deals", await TitleAsync(user, "follow"));
        var messages = (await _desk.Rig.Service<IPeople>().GetAsync(user, Stop))!.ChannelId;
        // As when the first process died after it had sent the greeting.
        await _desk.Subscriptions.RemoveAsync(Subscription.IdOf(messages), Stop);
        Assert.Equal("You follow all deals", await TitleAsync(user, "follow"));

        Assert.Single(_desk.Rig.Emulator.Messages(messages));
    }

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    private async Task<string> TitleAsync(string user, string command, params (string, string)[] options) =>
        (await _desk.SayAsync(_desk.Rig.ChannelId, user, command, options)).Title;

    private async Task<string> MessagesOfReaderAsync() =>
        (await _desk.Rig.Service<IDirectMessages>().OpenAsync(_desk.Rig.Emulator.ReaderId, Stop)).ChannelId!;

    /// <summary>Without replies to commands.</summary>
    private List<string> Told(string channel) =>
        [.. _desk.Rig.Emulator.Messages(channel).Where(message => !Asker.IsForAskerOnly(message)).Select(Asker.Title)];

    private async Task<int> RequestsAsync()
    {
        using var http = new HttpClient();
        var requests = JsonElement.Parse(await http.GetByteArrayAsync(new Uri(_desk.Rig.Emulator.Address, "emulator/requests"), Stop));
        return requests.EnumerateArray().Count(request => request.GetProperty("method").GetString() == "POST" && request.GetProperty("path").GetString()!.EndsWith("/messages", StringComparison.Ordinal));
    }
}
