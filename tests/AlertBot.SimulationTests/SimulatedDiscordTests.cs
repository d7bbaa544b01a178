using System.Text;
using System.Text.Json;
using AlertBot.Simulation;

namespace AlertBot.SimulationTests;

/// <summary>What the runs rest on: the simulated Discord is as strict as the emulator, whose desks it is.</summary>
public sealed class SimulatedDiscordTests
{
    private const string Hello = """{"content":"hello","nonce":"n1","enforce_nonce":true,"allowed_mentions":{"parse":[]}}""";

    private readonly Scheduler _scheduler = new(new DateTimeOffset(2026, 4, 27, 12, 0, 0, TimeSpan.Zero), new Dice(1));
    private readonly SimulatedDiscord _discord;

    public SimulatedDiscordTests() =>
        _discord = new SimulatedDiscord(_scheduler, TimeSpan.FromMinutes(3), perBucket: 3, [new("open"), new("closed") { MissingAccess = true }]);

    [Fact]
    public void A_Nonce_Is_Answered_With_The_Earlier_Message_Until_It_Is_Forgotten()
    {
        var (first, second) = (Id(Post("open", Hello)), Id(Post("open", Hello)));
        _scheduler.RunUntil(_scheduler.Now.AddMinutes(4));
        var third = Id(Post("open", Hello));

        Assert.Equal(first, second);
        Assert.NotEqual(first, third);
        Assert.Equal(2, _discord.Messages(_discord.ChannelId("open")).Count);
    }

    [Fact]
    public void A_Channel_Is_Limited_And_A_Closed_One_Refuses()
    {
        Assert.Equal([200, 200, 200, 429], Enumerable.Range(0, 4).Select(_ => Post("open", Hello).Status));
        Assert.Equal(403, Post("closed", Hello).Status);
        Assert.Equal(401, _discord.Answer(HttpMethod.Get, Address("applications/@me"), asBot: false, []).Status);
    }

    [Fact]
    public void A_Message_That_Lets_Mentions_Be_Parsed_Is_An_Offence()
    {
        Post("open", Hello);
        Assert.Empty(_discord.Offences);
        Post("open", """{"content":"hello @everyone"}""");
        Assert.Single(_discord.Offences);
    }

    private static Uri Address(string path) => new($"https://discord.com/api/v10/{path}");

    private DiscordAnswer Post(string channel, string json) =>
        _discord.Answer(HttpMethod.Post, Address($"channels/{_discord.ChannelId(channel)}/messages"), asBot: true, Encoding.UTF8.GetBytes(json));

    private static string Id(DiscordAnswer answer) => JsonElement.Parse(answer.Json).GetProperty("id").GetString()!;
}
