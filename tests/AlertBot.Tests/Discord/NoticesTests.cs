using AlertBot.Alerts;
using AlertBot.Storage;
using AlertBot.Tests.Discord.Interactions;

namespace AlertBot.Tests.Discord;

/// <summary>What was told by notices is kept for a month, and no longer than the person or the server that it was told to wants.</summary>
public static class NoticesTests
{
    private const string Server = "200000000000000001";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public static async Task Of_A_Person_Who_Erases_Their_Data_No_First_Message_Is_Left()
    {
        await using var desk = await WholeDesk.StartAsync();
        var user = await desk.AddUserAsync("Follower");
        Assert.Equal("You follow Acme – Globex", (await desk.SayAsync(desk.Rig.ChannelId, user, "follow", ("deal", "acme-globex"))).Title);
        Assert.Equal(2, (await RowsAsync(desk)).Count);

        Assert.Equal("Deleted", (await desk.SayAsync(desk.Rig.ChannelId, user, "privacy erase")).Title);

        Assert.Empty(await RowsAsync(desk));
    }

    [Fact]
    public static async Task What_A_Test_Left_In_A_Thread_Goes_With_The_Server()
    {
        await using var desk = await SignedDesk.StartAsync();
        var thread = desk.Admin(Server) with { Channel = "400000000000000055" };
        await thread.AskAsync("alerts test");
        Assert.NotEmpty(await desk.RowsAsync(Keys.Of(INotices.Outbox)));

        await desk.Get<Departures>().ForgetAsync(Server, Stop);

        Assert.Empty(await desk.RowsAsync(Keys.Of(INotices.Outbox), Keys.Servers, Keys.ChannelsOf(Server), Keys.OfChannel(thread.Channel)));
    }

    [Fact]
    public static async Task What_Was_Told_A_Month_Ago_Is_Deleted_And_What_Is_Still_To_Be_Told_Is_Not()
    {
        await using var desk = await WholeDesk.StartAsync();
        await desk.Reader.AskAsync("alerts test");
        await desk.Rig.FaultAsync(new { fault = "status", method = "POST", path = "/channels/*/messages", status = 403, code = 50001, message = "Missing Access" });
        var refused = ParkedNotice.Of("1", 50001, "refused", desk.Rig.Time.GetUtcNow());
        await desk.Rig.Service<OpsDesk>().TellAsync(refused, Stop);
        await desk.DeliverAsync();
        Assert.Single(await desk.Outbox.ParkedAsync(INotices.Outbox, Stop));

        desk.Rig.Time.Advance(TimeSpan.FromDays(29));
        await desk.Rig.Service<AlertPipeline>().SweepAsync(Stop);
        Assert.Equal(4, (await RowsAsync(desk)).Count);
        desk.Rig.Time.Advance(TimeSpan.FromDays(2));
        await desk.Rig.Service<AlertPipeline>().SweepAsync(Stop);

        Assert.Equal([Keys.Notice(refused.Id), Keys.Parked(new(refused.Id.Value), refused.Id)], (await RowsAsync(desk)).Select(static row => row.Row).Order());
    }

    private static async Task<IReadOnlyList<Entity>> RowsAsync(WholeDesk desk) =>
        await desk.Rig.Service<IEntityTable>().QueryAsync(Keys.Of(INotices.Outbox), Keys.All, Stop).ToListAsync(Stop);
}
