using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Feeds;
using AlertBot.Feeds.Health;

namespace AlertBot.Commands;

/// <summary>Reads the desk's figures from the tables, so that they are the same whichever instance is asked.</summary>
internal sealed class FiguresDesk(
    IFeedStore feeds, IDealStore deals, IBacklogs backlogs, ParkedDesk parked, IGivenUpSteps given, DossierDesk seen, FeedShelf shelf, Rights rights)
{
    /// <summary>Of the whole desk.</summary>
    public async Task<DeskFigures> ReadAsync(DateTimeOffset now, CancellationToken cancellationToken) => await ReadAsync(
        await deals.ListAsync(cancellationToken),
        await feeds.ListAsync(cancellationToken),
        (await parked.AllAsync(cancellationToken)).Count,
        (await given.SinceAsync(Midnight(now), cancellationToken)).Count,
        now,
        cancellationToken);

    /// <summary>Of what a server sees; of what was given up the operator's only.</summary>
    public async Task<DeskFigures> ReadAsync(CommandRequest request, CancellationToken cancellationToken) => await ReadAsync(
        await seen.DealsAsync(request, cancellationToken),
        await shelf.ListAsync(request, cancellationToken),
        (await parked.ListAsync(request, cancellationToken)).Count,
        await rights.IsOperatorAsync(request, cancellationToken) ? (await given.SinceAsync(Midnight(request.Now), cancellationToken)).Count : 0,
        request.Now,
        cancellationToken);

    private async Task<DeskFigures> ReadAsync(
        IReadOnlyList<Deal> tracked, IReadOnlyList<FeedRecord> polled, int parkedMessages, int givenUp, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var health = polled.CountBy(record => FeedHealth.Judge(record.State, now).Condition);
        var each = await backlogs.OfAsync([.. tracked.Select(deal => deal.Id)], cancellationToken);
        return new(
            tracked.Count,
            [.. health.OrderBy(count => count.Key).Select(count => (count.Key, count.Value))],
            each.Sum(deal => deal.ToJudge),
            each.Sum(deal => deal.ToTell),
            parkedMessages,
            givenUp,
            [.. each.SelectMany(deal => deal.Delays).Order()]);
    }

    private static DateTimeOffset Midnight(DateTimeOffset now) => new(now.UtcDateTime.Date, TimeSpan.Zero);
}
