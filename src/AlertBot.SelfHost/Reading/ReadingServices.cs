using AlertBot.Articles;
using AlertBot.Feeds;

namespace AlertBot.SelfHost.Reading;

/// <summary>What the reading commands need to fetch an address: the product's own client, with the settings of the environment.</summary>
internal static class ReadingServices
{
    public static ServiceProvider Create() => new ServiceCollection()
        .AddFeeds(new ConfigurationBuilder().AddEnvironmentVariables().Build())
        .AddArticles()
        .BuildServiceProvider();

    /// <summary>An http or https address; everything else names a file.</summary>
    public static bool IsAddress(string input) =>
        Uri.TryCreate(input, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
