using AlertBot.Discord;
using Discord.Net.Rest;
using Discord.WebSocket;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Intents = Discord.GatewayIntents;

namespace AlertBot.Gateway;

internal static class GatewayServices
{
    public static IServiceCollection AddGateway(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<GatewayOptions>().Bind(configuration.GetSection("Gateway")).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<GatewayOptions>, GatewayOptionsValidator>()
            .AddSingleton(Socket)
            .AddSingleton<GatewayAnswers>()
            .AddHostedService<GatewaySocket>();
    }

    private static DiscordSocketClient Socket(IServiceProvider services) => new(new DiscordSocketConfig
    {
        // Interactions come without any intent (topics/gateway, gateway intents); servers tell what a member's roles allow.
        GatewayIntents = Intents.Guilds,
        GatewayHost = services.GetRequiredService<IOptions<GatewayOptions>>().Value.Url,
        RestClientProvider = Rest(services.GetRequiredService<IOptions<DiscordOptions>>().Value),
        // What a clock of ours says of an interaction's age is no reason to leave it unanswered.
        UseInteractionSnowflakeDate = false,
    });

    // The same address as the product's own client: Discord's, or the emulator's.
    private static RestClientProvider Rest(DiscordOptions options) => _ => DefaultRestClientProvider.Instance(options.ApiBase);
}
