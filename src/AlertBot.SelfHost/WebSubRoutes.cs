using System.Net.Http.Headers;
using AlertBot.Feeds;
using Microsoft.Extensions.Options;

namespace AlertBot.SelfHost;

/// <summary>What hubs call: the address was given to them when the feed was subscribed.</summary>
internal static class WebSubRoutes
{
    // A feed's id has 25 characters (ContentHash).
    private const string Path = "/websub/{feed:length(25)}/{key}";

    public static void MapWebSub(this WebApplication app)
    {
        app.MapGet(Path, VerifyAsync);
        app.MapPost(Path, ReceiveAsync);
    }

    private static async Task<IResult> VerifyAsync(string feed, string key, HttpRequest request, Push push, CancellationToken cancellationToken)
    {
        var query = request.Query;
        var message = new HubMessage(query["hub.mode"], query["hub.topic"], query["hub.challenge"], query["hub.lease_seconds"], query["hub.reason"]);
        return await push.VerifyAsync(new FeedId(feed), key, message, cancellationToken) is { } challenge ? Results.Text(challenge) : Results.NotFound();
    }

    private static async Task<IResult> ReceiveAsync(
        string feed, string key, HttpRequest request, Push push, IOptions<FeedsOptions> options, CancellationToken cancellationToken)
    {
        var body = await request.ReadBodyAsync(options.Value.MaxBodyBytes, cancellationToken);
        var charset = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? type.CharSet : null;
        var status = await push.ReceiveAsync(new FeedId(feed), key, request.Headers["X-Hub-Signature"], charset, body, cancellationToken);
        return Results.StatusCode((int)status);
    }
}
