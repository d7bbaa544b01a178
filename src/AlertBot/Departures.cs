using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Feeds;
using Microsoft.Extensions.Logging;

namespace AlertBot;

/// <summary>Asks Discord whether the bot is still in the servers that keep something here, and removes the data of those that it was removed from.</summary>
internal sealed partial class Departures(IServers servers, IServerDirectory directory, IFeedStore feeds, FeedDesk desk, INotices notices, DealCatalog catalog, ILogger<Departures> logger)
{
    // How often a server is asked for, and how long it must be missing: whoever removes the bot by mistake has the hour to invite it again.
    private static readonly TimeSpan _hour = TimeSpan.FromHours(1);

    // The list of servers is one query; this often is early enough for something that is due once an hour.
    private static readonly TimeSpan _between = TimeSpan.FromMinutes(5);

    // One request each, beside the alerts: some seconds of a sweep.
    private const int MostAtOnce = 50;

    private DateTimeOffset _next;

    /// <summary>Does little when it is not time yet.</summary>
    public async Task CheckAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now < _next)
            return;

        _next = now + _between;
        var due = (await servers.ListAsync(cancellationToken)).Where(server => now - server.Checked >= _hour).OrderBy(server => server.Checked).Take(MostAtOnce);
        await Each.RunAsync(due, server => CheckAsync(server, now, cancellationToken), cancellationToken);
    }

    /// <summary>Removes all that is a server's.</summary>
    public async Task ForgetAsync(string server, CancellationToken cancellationToken)
    {
        foreach (var record in (await feeds.ListAsync(cancellationToken)).Where(record => record.State.IsOf(server)))
        {
            await desk.LeaveAsync(record.Feed.Id, server, cancellationToken);
            if (record.State.Without(server) is null)
                await notices.ForgetAsync(record.Feed.Id, cancellationToken);
        }

        await servers.EraseAsync(server, cancellationToken);
        catalog.Forget();
        Log.Forgotten(logger, server);
    }

    private async Task CheckAsync(ServerRecord server, DateTimeOffset now, CancellationToken cancellationToken)
    {
        switch (await directory.IsMemberAsync(server.Id, cancellationToken))
        {
            case true:
                await servers.ChangeAsync(server.Id, known => known with { Missing = null, Checked = now }, cancellationToken);
                break;
            case false when server.Missing is { } since && now - since >= _hour:
                await ForgetAsync(server.Id, cancellationToken);
                break;
            case false:
                Log.Missing(logger, server.Id);
                await servers.ChangeAsync(server.Id, known => known with { Missing = known.Missing ?? now, Checked = now }, cancellationToken);
                break;
            default:
                break;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Server {Server}: the bot is not in it any more; its data is removed in an hour, unless the bot is invited again")]
        public static partial void Missing(ILogger logger, string server);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Server {Server}: its data has been removed")]
        public static partial void Forgotten(ILogger logger, string server);
    }
}
