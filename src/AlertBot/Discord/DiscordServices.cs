using System.Security.Cryptography;
using AlertBot.Discord.Interactions;
using AlertBot.Discord.Registration;
using AlertBot.Discord.Rest;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace AlertBot.Discord;

internal static class DiscordServices
{
    // "DiscordBot (url, version)" is required, or Cloudflare may block (reference, user agent).
    private const string UserAgent = "DiscordBot (https://github.com/alertbot/alertbot, 0.1)";

    public static IServiceCollection AddDiscord(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DiscordOptions>().Bind(configuration.GetSection(DiscordOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DiscordOptions>, ValidateDiscordOptions>();
        services.TryAddSingleton(new DiscordClock(TimeProvider.System));
        services.TryAddSingleton(new SenderName(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))));
        services.AddSingleton<Throttle>().AddSingleton<SharedLimits>();
        services.AddSingleton<RateLimits>().AddSingleton<DiscordTelemetry>().AddSingleton<DiscordApi>().AddSingleton<DiscordClient>();
        services.AddSingleton<InteractionKey>().AddSingleton<DeferredReply>().AddSingleton<Deferral>().AddSingleton<InteractionEndpoint>();
        services.AddSingleton<CustomIdSeal>().AddSingleton<CommandReading>().AddSingleton<ReplyWriter>().AddSingleton<InteractionResponder>();
        services.AddSingleton<Alerts.IChannelDirectory, ChannelDirectory>();
        services.AddSingleton<Commands.IServerDirectory, ServerDirectory>();
        services.AddSingleton<Alerts.IDirectMessages, DirectMessages>();
        services.AddSingleton<CommandRegistrar>();
        AddHttp(services);
        return services;
    }

    private static void AddHttp(IServiceCollection services)
    {
        var client = services.AddHttpClient(DiscordApi.Client, static (provider, http) =>
        {
            var options = provider.GetRequiredService<IOptions<DiscordOptions>>().Value;
            http.BaseAddress = new Uri(options.ApiBase);
            http.Timeout = options.Timeout;
            http.DefaultRequestHeaders.Add("User-Agent", UserAgent);
        });
        // The path of an interaction's answer holds its token, and the factory's own log prints paths.
        client.RemoveAllLoggers();
        // A retried POST that was accepted the first time is a second message: whether to try again is the outbox's to decide.
#pragma warning disable EXTEXP0001 // The only way to leave out a handler that a host set for all clients.
        client.RemoveAllResilienceHandlers();
#pragma warning restore EXTEXP0001
    }
}
