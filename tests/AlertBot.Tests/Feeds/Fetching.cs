using AlertBot.Articles;
using AlertBot.Feeds;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlertBot.Tests.Feeds;

/// <summary>The client and reader as a host composes them, with settings as a host would read them.</summary>
internal static class Fetching
{
    public static ServiceProvider Services(params (string Name, string Value)[] settings) => Collection(settings).BuildServiceProvider();

    /// <summary>Trusts the server's certificate; all else of the handler is the product's.</summary>
    public static ServiceProvider Trusting(LoopbackServer server)
    {
        var services = Collection(("AllowPrivateAddresses", "true"));
        services.AddHttpClient(PoliteHttp.ClientName).ConfigurePrimaryHttpMessageHandler((handler, _) =>
            ((SocketsHttpHandler)handler).SslOptions.RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == server.Certificate!.GetCertHashString());
        return services.BuildServiceProvider();
    }

    public static ServiceProvider Local(params (string Name, string Value)[] settings) =>
        Services([("AllowPrivateAddresses", "true"), .. settings]);

    public static async Task<FetchResult> GetAsync(this ServiceProvider services, string url, Validators? validators = null)
    {
        await using (services)
            return await services.GetRequiredService<IFeedClient>().GetAsync(url, validators, TestContext.Current.CancellationToken);
    }

    private static IServiceCollection Collection(params (string Name, string Value)[] settings) =>
        new ServiceCollection().AddFeeds(Configuration(settings)).AddArticles();

    private static IConfiguration Configuration((string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"Feeds:{setting.Name}", (string?)setting.Value)))
        .Build();
}
