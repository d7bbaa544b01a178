using AlertBot.Alerts;
using AlertBot.Discord.Messages;
using AlertBot.Discord.Rest;
using AlertBot.DiscordEmulator;

namespace AlertBot.Tests.Discord.Rest;

public static class DiscordClientTests
{
    private static readonly AlertId _alert = new("1abcdefghijklmnopqrstuvwx");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public static async Task A_Message_Is_Posted_And_Its_Id_Told()
    {
        await using var rig = await DiscordRig.StartAsync();

        var sent = Assert.IsType<SendResult.Sent>(await rig.PostAsync("hello"));

        Assert.Equal(sent.MessageId, Assert.Single(rig.Emulator.Messages(rig.ChannelId)).GetProperty("id").GetString());
    }

    [Fact]
    public static async Task A_Message_Posted_Again_Within_The_Nonce_Window_Is_The_First_One()
    {
        await using var rig = await DiscordRig.StartAsync();
        var first = await rig.PostAsync("hello", "n1");

        rig.Time.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(first, await rig.PostAsync("hello", "n1"));
        Assert.Equal(["hello"], rig.Contents);
    }

    [Fact]
    public static async Task An_Answer_Lost_After_Discord_Accepted_Is_Told_As_Unknown_And_The_Retry_Doubles_Nothing()
    {
        await using var rig = await DiscordRig.StartAsync();
        await rig.FaultAsync(new { fault = "dropAnswer", method = "POST" });

        Assert.IsType<SendResult.Failed>(await rig.PostAsync("hello", "n1"));
        Assert.IsType<SendResult.Sent>(await rig.PostAsync("hello", "n1"));

        Assert.Equal(["hello"], rig.Contents);
    }

    [Fact]
    public static async Task One_Call_Is_One_Request_Even_When_Discord_Fails()
    {
        await using var rig = await DiscordRig.StartAsync();
        await rig.FaultAsync(new { fault = "status", status = 503, method = "POST" });

        Assert.Equal(new SendResult.Failed("Discord answered HTTP 503 (503: a fault set on the emulator)"), await rig.PostAsync("hello"));
        Assert.Empty(rig.Contents);
    }

    [Fact]
    public static async Task After_The_Nonce_Window_The_Message_Is_Found_By_Its_Marker()
    {
        await using var rig = await DiscordRig.StartAsync();
        var began = rig.Time.GetUtcNow();
        var sent = Assert.IsType<SendResult.Sent>(await rig.Client.PostAsync(rig.ChannelId, Marked(_alert), Stop));
        await ChatAsync(rig, 230);

        rig.Time.Advance(TimeSpan.FromHours(5));

        Assert.Equal(new MarkerSearch.Found(sent.MessageId), await rig.FindAsync(_alert, began));
        Assert.Equal(new MarkerSearch.NotThere(), await rig.FindAsync(new("1other"), began));
        Assert.Equal(new MarkerSearch.NotThere(), await rig.FindAsync(_alert, began.AddHours(1)));
    }

    [Fact]
    public static async Task A_Marker_Behind_Many_Pages_Is_Found()
    {
        await using var rig = await DiscordRig.StartAsync();
        var began = rig.Time.GetUtcNow();
        await ChatAsync(rig, 230);

        var sent = Assert.IsType<SendResult.Sent>(await rig.Client.PostAsync(rig.ChannelId, Marked(_alert), Stop));

        Assert.Equal(new MarkerSearch.Found(sent.MessageId), await rig.FindAsync(_alert, began));
    }

    [Fact]
    public static async Task A_Channel_Is_Not_Read_Beyond_The_Last_Attempt_However_Much_Was_Written_Since()
    {
        await using var rig = await DiscordRig.StartAsync();
        var began = rig.Time.GetUtcNow();
        await ChatAsync(rig, 130);
        rig.Time.Advance(TimeSpan.FromHours(1));
        await ChatAsync(rig, 130);
        await rig.Client.PostAsync(rig.ChannelId, Marked(_alert), Stop);

        Assert.Equal(new MarkerSearch.NotThere(), await rig.FindAsync(_alert, began, until: began.AddMinutes(5)));
        Assert.IsType<MarkerSearch.Found>(await rig.FindAsync(_alert, began, until: began.AddHours(1)));
    }

    [Fact]
    public static async Task A_Channel_That_Cannot_Be_Read_Is_Not_A_Channel_Without_The_Message()
    {
        await using var rig = await DiscordRig.StartAsync();
        await rig.Client.MeAsync(Stop);
        await rig.FaultAsync(new { fault = "status", status = 500, method = "GET" });

        var unknown = Assert.IsType<MarkerSearch.Unknown>(await rig.FindAsync(_alert, rig.Time.GetUtcNow()));

        Assert.Equal("Discord answered HTTP 500 (500: a fault set on the emulator)", unknown.Why.Reason);
    }

    [Fact]
    public static async Task An_Unknown_Channel_Is_Refused_For_Good()
    {
        await using var rig = await DiscordRig.StartAsync();

        Assert.Equal(new SendResult.Refused(10003, "Unknown Channel"), await rig.PostAsync("hello", channel: "123456789012345678"));
    }

    [Fact]
    public static async Task A_Channel_Without_Access_Is_Refused_For_Good()
    {
        await using var rig = await DiscordRig.StartAsync();
        var closed = rig.Emulator.AddChannel(new NewChannel("closed") { MissingAccess = true });

        var refused = await rig.PostAsync("hello", channel: closed);

        Assert.Equal("refused (50001): Missing Access", refused.Reason);
    }

    [Fact]
    public static async Task A_Wrong_Token_Is_Not_The_Messages_Fault_And_Stays_Out_Of_The_Log()
    {
        await using var rig = await DiscordRig.StartAsync(token: "wrong-and-secret");

        Assert.Equal(new SendResult.Failed("Discord does not accept the bot token (401): check Discord:Token", MayBeThere: false), await rig.PostAsync("hello"));
        Assert.NotEmpty(rig.Log.Lines);
        Assert.DoesNotContain(rig.Log.Lines, static line => line.Contains("wrong-and-secret", StringComparison.Ordinal));
    }

    [Fact]
    public static async Task A_Full_Bucket_Is_Waited_For_And_Not_Run_Into()
    {
        await using var rig = await DiscordRig.StartAsync(new RateLimitOptions { PerBucket = 2, Window = TimeSpan.FromSeconds(5) });
        await rig.PostAsync("one");
        await rig.PostAsync("two");
        rig.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(new SendResult.RateLimited(TimeSpan.FromSeconds(4), Global: false), await rig.PostAsync("three"));
        rig.Time.Advance(TimeSpan.FromSeconds(4));
        Assert.IsType<SendResult.Sent>(await rig.PostAsync("three"));

        Assert.Equal(["one", "two", "three"], rig.Contents);
        Assert.DoesNotContain(rig.Log.Lines, static line => line.Contains("rate limited", StringComparison.Ordinal));
    }

    [Fact]
    public static async Task Another_Channel_Has_A_Bucket_Of_Its_Own()
    {
        await using var rig = await DiscordRig.StartAsync(new RateLimitOptions { PerBucket = 1 });
        await rig.PostAsync("one");

        Assert.IsType<SendResult.Sent>(await rig.PostAsync("two", channel: rig.Emulator.ChannelId("ops")));
    }

    [Fact]
    public static async Task A_Limit_That_Discord_Tells_Is_Kept_To()
    {
        await using var rig = await DiscordRig.StartAsync();
        await rig.FaultAsync(new { fault = "rateLimit", seconds = 7 });

        Assert.Equal(new SendResult.RateLimited(TimeSpan.FromSeconds(7), Global: false), await rig.PostAsync("one"));
        rig.Time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(new SendResult.RateLimited(TimeSpan.FromSeconds(5), Global: false), await rig.PostAsync("one"));
        rig.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.IsType<SendResult.Sent>(await rig.PostAsync("one"));
    }

    [Fact]
    public static async Task Fifty_Requests_A_Second_Are_Not_Passed()
    {
        await using var rig = await DiscordRig.StartAsync(new RateLimitOptions { PerBucket = 1_000 });
        for (var i = 0; i < 50; i++)
            Assert.IsType<SendResult.Sent>(await rig.PostAsync($"{i}"));

        Assert.Equal(new SendResult.RateLimited(TimeSpan.FromSeconds(1), Global: true), await rig.PostAsync("50"));
        rig.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.IsType<SendResult.Sent>(await rig.PostAsync("50"));
    }

    [Fact]
    public static async Task An_Edit_Replaces_The_Text_And_Pings_Nobody()
    {
        await using var rig = await DiscordRig.StartAsync();
        var sent = Assert.IsType<SendResult.Sent>(await rig.PostAsync("hello"));

        var edited = await rig.Client.EditAsync(rig.ChannelId, sent.MessageId, new DiscordMessage { Content = "@everyone corrected", Nonce = "n1" }, Stop);

        Assert.Equal(sent, edited);
        var message = Assert.Single(rig.Emulator.Messages(rig.ChannelId));
        Assert.Equal("@everyone corrected", message.GetProperty("content").GetString());
        Assert.False(message.GetProperty("mention_everyone").GetBoolean());
    }

    [Fact]
    public static async Task Nobody_Is_Pinged_By_What_A_Message_Says()
    {
        await using var rig = await DiscordRig.StartAsync();

        await rig.PostAsync($"@everyone <@{rig.Emulator.ReaderId}>");

        var message = Assert.Single(rig.Emulator.Messages(rig.ChannelId));
        Assert.False(message.GetProperty("mention_everyone").GetBoolean());
        Assert.Equal(0, message.GetProperty("mentions").GetArrayLength());
    }

    [Fact]
    public static async Task The_Application_And_Its_Key_Are_Asked_Of_Discord()
    {
        await using var rig = await DiscordRig.StartAsync();

        var me = Assert.IsType<ApplicationAnswer.Known>(await rig.Client.MeAsync(Stop)).Application;

        Assert.Equal((rig.Emulator.ApplicationId, rig.Emulator.PublicKey), (me.Id, me.VerifyKey));
    }

    /// <summary>Twenty messages a second: under the limit of fifty.</summary>
    private static async Task ChatAsync(DiscordRig rig, int messages)
    {
        for (var i = 0; i < messages; i++)
        {
            Assert.IsType<SendResult.Sent>(await rig.PostAsync($"chatter {i}"));
            rig.Time.Advance(TimeSpan.FromMilliseconds(50));
        }
    }

    private static DiscordMessage Marked(AlertId alert) => new() { Content = "alert", Rows = [new([new WhyButton(new("deal"), alert).ToButton()])] };
}
