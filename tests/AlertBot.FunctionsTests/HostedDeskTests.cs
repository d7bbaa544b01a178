using System.Net;
using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.EndToEndTests;
using AlertBot.Storage;

namespace AlertBot.FunctionsTests;

/// <summary>The built worker under a host, from timer to message, with nothing else that starts anything.</summary>
public sealed class HostedDeskTests(Desk desk)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_Timer_Fires_The_Feed_Is_Polled_By_The_Queue_And_The_Alert_Reaches_Discord()
    {
        var takeover = Takeover.All[0];
        await desk.FollowAsync(takeover, desk.Site.On("/news", "application/atom+xml", Takeover.Feed($"{desk.Site.Root}/news", [takeover], TimeProvider.System.GetUtcNow())));

        var told = await Eventually.FindsAsync(
            () => desk.Titles("deal-alerts").FirstOrDefault(title => title == takeover.Headline), () => $"No alert came; the host has logged:\n{desk.Host.Log}");
        using var health = await desk.GetAsync("health");
        var detail = await JsonDocument.ParseAsync(await health.Content.ReadAsStreamAsync(Stop), cancellationToken: Stop);

        Assert.Equal(takeover.Headline, told);
        Assert.Equal((HttpStatusCode.OK, "polling"), (health.StatusCode, detail.RootElement.GetProperty("detail").GetString()));
    }

    [Fact]
    public async Task A_Signed_Ping_Is_Answered_A_Forged_One_Refused_And_A_Command_Gets_Its_Reply()
    {
        Assert.Equal("taken", await desk.EnterInteractionsAddressAsync());
        var status = await Eventually.FindsAsync(() => Registered("status"), () => $"Nobody registered the commands; the host has logged:\n{desk.Host.Log}");

        var outcome = await desk.ControlAsync("interactions", new { kind = "command", channel_id = desk.Discord.ChannelId("deal-alerts"), command_id = status });

        Assert.True(outcome.GetProperty("ok").GetBoolean(), $"{outcome}\n{desk.Host.Log}");
    }

    [Theory]
    [InlineData(HintQueue.Poll)]
    [InlineData(HintQueue.Decide)]
    [InlineData(HintQueue.Deliver)]
    [InlineData(HintQueue.Interact)]
    internal async Task What_Fails_Five_Times_Is_Put_On_Record_And_The_Ops_Channel_Is_Told(HintQueue queue)
    {
        var bad = $"not a hint of {queue}";
        await (await desk.QueueAsync(queue)).SendMessageAsync(bad, Stop);

        var given = await Eventually.FindsAsync(
            () => desk.Service<IGivenUpSteps>().SinceAsync(DateTimeOffset.MinValue, Stop).GetAwaiter().GetResult().FirstOrDefault(step => step.Key == bad),
            () => $"It was not given up; the host has logged:\n{desk.Host.Log}");
        await Eventually.FindsAsync(
            () => desk.Titles("ops").FirstOrDefault(title => title == $"The step {queue} fails again and again"), () => $"The ops channel was told: {string.Join(", ", desk.Titles("ops"))}");

        Assert.Equal(($"{queue}", "it is no hint of ours"), (given.Queue, given.Problem));
        Assert.Equal(5, desk.Host.Tries($"{queue}", bad));
    }

    [Fact]
    public async Task A_Hub_That_Nobody_Asked_Is_Turned_Away()
    {
        using var answer = await desk.GetAsync($"websub/{new string('a', 25)}/key?hub.mode=subscribe&hub.topic=http://example.org&hub.challenge=1");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain($"websub/{new string('a', 25)}/key", desk.Host.Log, StringComparison.Ordinal);
    }

    private string? Registered(string command) => desk.StateAsync().GetAwaiter().GetResult().GetProperty("commands").EnumerateArray()
        .Where(registered => registered.GetProperty("name").GetString() == command).Select(registered => registered.GetProperty("id").GetString()).FirstOrDefault();
}
