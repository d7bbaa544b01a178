using AlertBot.DiscordEmulator;

namespace AlertBot.SelfHost.Demo;

/// <summary>The product as it is, told where the demo's Discord and outlets are.</summary>
internal static class DemoApp
{
    public const string Channel = "deal-alerts";

    public static WebApplication Build(StoryClock clock, Emulator discord, DemoStore store)
    {
        var builder = SelfHostApp.Prepare(
        [
            new("Storage:File", store.DeskFile),
            new("Feeds:AllowPrivateAddresses", "true"),
            // The clock leaps from article to article: none should be polled late because its outlet was quiet before.
            new("Feeds:QuietInterval", "00:05:00"),
            // All outlets share one host, and months pass in seconds.
            new("Feeds:HostConcurrency", "8"),
            new("Feeds:HostSpacing", "00:00:00"),
            new("Discord:ApiBase", discord.ApiBase.ToString()),
            new("Discord:Token", discord.BotToken),
            new("Discord:ApplicationId", discord.ApplicationId),
            new("Discord:PublicKey", discord.PublicKey),
            new("Discord:OpsChannelId", discord.ChannelId("ops")),
            new("Desk:Channels:0", discord.ChannelId(Channel)),
        ]);
        // Setting the interactions address makes Discord send a forged PING, which is rightly refused with a warning.
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton(clock);
        var app = builder.Build(port: 0);
        app.MapGet(FeedHealthPage.Path, FeedHealthPage.AnswerAsync);
        return app;
    }
}
