using AlertBot.Discord;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AlertBot.Tests.Discord;

public static class DiscordOptionsTests
{
    [Fact]
    public static void A_Missing_Token_Is_Told_With_Where_To_Get_It() => Assert.Equal(
        ["Discord:Token is missing: set it to the bot token from https://discord.com/developers/applications, your application, Bot, Reset Token."],
        Problems());

    [Theory]
    [InlineData("ApplicationId", "abc", "Discord:ApplicationId is not an id: copy it from General Information of your application, or leave it out.")]
    [InlineData("PublicKey", "abc", "Discord:PublicKey is not 64 hex digits: copy it from General Information of your application, or leave it out.")]
    [InlineData("ApiBase", "https://discord.com/api/v10", "Discord:ApiBase is not an http(s) address that ends in a slash, such as https://discord.com/api/v10/.")]
    [InlineData("GuildId", "7", "Discord:GuildId is not an id: right-click the server with developer mode on, Copy Server ID, or leave it out.")]
    [InlineData("OpsChannelId", "#ops", "Discord:OpsChannelId is not an id: right-click the channel with developer mode on, Copy Channel ID, or leave it out.")]
    public static void What_Cannot_Be_Is_Told_At_Start(string name, string value, string message) =>
        Assert.Equal([message], Problems(("Token", "t"), (name, value)));

    [Fact]
    public static void A_Request_May_Not_Take_Longer_Than_A_Claim_Holds() =>
        Assert.EndsWith("Timeout must be between 00:00:01 and 00:00:50.", Assert.Single(Problems(("Token", "t"), ("Timeout", "00:01:00"))), StringComparison.Ordinal);

    [Fact]
    public static void A_Token_Is_Enough() => Assert.Empty(Problems(("Token", "t")));

    private static IEnumerable<string> Problems(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(static setting => $"Discord:{setting.Name}", static setting => (string?)setting.Value)).Build();
        using var services = new ServiceCollection().AddDiscord(configuration).BuildServiceProvider();
        try
        {
            services.GetRequiredService<IStartupValidator>().Validate();
            return [];
        }
        catch (OptionsValidationException e)
        {
            return e.Failures.Select(static failure => failure[Math.Max(0, failure.IndexOf("Discord:", StringComparison.Ordinal))..]);
        }
    }
}
