using System.Net;
using AlertBot.Feeds.Discovery;
using AlertBot.Feeds.WebSub;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace AlertBot.Feeds;

internal static class FeedsServices
{
    /// <summary>The feed client and the guarded HTTP under it.</summary>
    public static IServiceCollection AddFeeds(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<FeedsOptions>().Bind(configuration.GetSection(FeedsOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<FeedsOptions>, ValidateFeedsOptions>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpClient(PoliteHttp.ClientName, Configure)
            .ConfigurePrimaryHttpMessageHandler(Handler)
            // The handler renews its connections itself; what a request costs is told by the feed's own line in the log.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
        services.AddSingleton<HostGate>();
        services.AddSingleton<RestingHosts>();
        services.AddSingleton<PoliteHttp>();
        services.AddSingleton<IFeedClient, FeedClient>();
        services.AddSingleton<HubClient>();
        services.AddSingleton<FeedDiscovery>();
        return services;
    }

    private static void Configure(IServiceProvider services, HttpClient client)
    {
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent(Options(services)));
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", ContentCoding.Accepted);
        // PoliteHttp has the limit, over all hops and the body.
        client.Timeout = Timeout.InfiniteTimeSpan;
    }

    private static SocketsHttpHandler Handler(IServiceProvider services)
    {
        var options = Options(services);
        var guard = new AddressGuard(options);
        return new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            // BoundedBody unpacks, and counts what it unpacks.
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
            // A proxy would resolve names itself, out of the guard's sight.
            UseProxy = false,
            MaxConnectionsPerServer = options.HostConcurrency,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectCallback = (context, cancellationToken) => GuardedConnection.ConnectAsync(context.DnsEndPoint, guard, cancellationToken)
        };
    }

    // RFC 9110 section 10.1.5; the address in brackets is how crawlers by custom say whom to ask about them.
    private static string UserAgent(FeedsOptions options) => options.UserAgent is { Length: > 0 } set
        ? set
        : $"AlertBot/{typeof(FeedsServices).Assembly.GetName().Version?.ToString(3)} (+{options.ContactUrl})";

    private static FeedsOptions Options(IServiceProvider services) => services.GetRequiredService<IOptions<FeedsOptions>>().Value;
}
