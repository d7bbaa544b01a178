using System.Net;
using AlertBot.Feeds.Discovery;
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
        services.AddHttpClient(PoliteHttp.ClientName, Configure).ConfigurePrimaryHttpMessageHandler(Handler);
        services.AddSingleton<PoliteHttp>();
        services.AddSingleton<IFeedClient, FeedClient>();
        services.AddSingleton<FeedDiscovery>();
        return services;
    }

    private static void Configure(IServiceProvider services, HttpClient client)
    {
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", Options(services).UserAgent);
        client.DefaultRequestVersion = HttpVersion.Version11;
        // PoliteHttp has the limit, over all hops and the body.
        client.Timeout = Timeout.InfiniteTimeSpan;
    }

    private static SocketsHttpHandler Handler(IServiceProvider services)
    {
        var allowPrivate = Options(services).AllowPrivateAddresses;
        return new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,
            // A proxy would resolve names itself, out of the guard's sight.
            UseProxy = false,
            MaxConnectionsPerServer = 4,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectCallback = (context, cancellationToken) => GuardedConnection.ConnectAsync(context.DnsEndPoint, allowPrivate, cancellationToken)
        };
    }

    private static FeedsOptions Options(IServiceProvider services) => services.GetRequiredService<IOptions<FeedsOptions>>().Value;
}
