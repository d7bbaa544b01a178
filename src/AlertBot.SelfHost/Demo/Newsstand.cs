using System.Net;

namespace AlertBot.SelfHost.Demo;

/// <summary>
/// Serves the story's outlets on loopback as their sites would be at the clock's now: <c>/</c>, <c>/{outlet}</c>, <c>/{outlet}/feed</c>,
/// <c>/{outlet}/{slug}</c>.
/// </summary>
internal sealed class Newsstand : IAsyncDisposable
{
    private readonly Story _story;
    private readonly WebApplication _site;

    private Newsstand(Story story, WebApplication site)
    {
        _story = story;
        _site = site;
    }

    public Uri Address => new(_site.Urls.Single());

    public IReadOnlyList<Uri> Feeds => [.. _story.Outlets.Select(outlet => new Uri(Address, outlet.FeedPath))];

    public Uri UrlOf(StoryItem item) => new(Address, item.Path);

    /// <summary>Port 0 takes a free one. A restart that must serve the same URLs asks for the port it had.</summary>
    public static async Task<Newsstand> StartAsync(Story story, TimeProvider clock, int port, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var site = builder.Build();
        NewsstandRoutes.Map(site, story, clock);
        try
        {
            await site.StartAsync(cancellationToken);
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
        return new Newsstand(story, site);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();
}
