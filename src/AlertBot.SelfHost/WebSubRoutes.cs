using AlertBot.Feeds;
using AlertBot.Feeds.WebSub;

namespace AlertBot.SelfHost;

/// <summary>What hubs call: the address was given to them when the feed was subscribed.</summary>
internal static class WebSubRoutes
{
    public static void MapWebSub(this WebApplication app)
    {
        app.MapGet(HubClient.CallbackRoute, VerifyAsync);
        app.MapPost(HubClient.CallbackRoute, ReceiveAsync);
    }

    private static async Task<IResult> VerifyAsync(string feed, string key, HttpRequest request, Push push, CancellationToken cancellationToken) =>
        await push.VerifyAsync(new FeedId(feed), key, HubMessage.Of(name => request.Query[name]), cancellationToken) is { } challenge
            ? Results.Text(challenge)
            : Results.NotFound();

    private static async Task<IResult> ReceiveAsync(string feed, string key, HttpRequest request, Push push, CancellationToken cancellationToken) =>
        Results.StatusCode((int)await push.ReceiveAsync(
            new FeedId(feed), key, request.Headers["X-Hub-Signature"], request.ContentType, request.Body, cancellationToken));
}
