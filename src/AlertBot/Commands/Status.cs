using System.Globalization;
using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Feeds.Health;

namespace AlertBot.Commands;

/// <summary>How the desk is, as far as the server sees it: feeds by health, what waits, what Discord refused, and how long alerts took today.</summary>
internal sealed class Status(FeedShelf feeds, DossierDesk dossiers, ParkedDesk parked, IOpenWork work, IOutbox outbox) : ICommand
{
    public static CommandDefinition Command { get; } = new("status", "How the desk is: feeds, what waits, how fast alerts were today", []);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var tracked = await dossiers.DealsAsync(request, cancellationToken);
        var health = (await feeds.ListAsync(request, cancellationToken)).CountBy(record => FeedHealth.Judge(record.State, request.Now).Condition).OrderBy(count => count.Key).ToArray();
        var each = await Task.WhenAll(tracked.Select(deal => DeskOfAsync(deal.Id, request.Now, cancellationToken)));
        var delays = each.SelectMany(desk => desk.Delays).Order().ToArray();
        return new("How the desk is", $"{Replies.Count(tracked.Count, "deal is", "deals are")} tracked.",
        [
            new("Feeds", health.Length == 0 ? "none yet" : string.Join(", ", health.Select(count => $"{count.Value} {FeedsHealth.Words(count.Key)}"))),
            new("Waiting", $"{Replies.Count(each.Count(desk => desk.Work.Decide), "deal", "deals")} to judge, {Replies.Count(each.Count(desk => desk.Work.Deliver), "deal", "deals")} to tell"),
            new("Refused by Discord", Replies.Count((await parked.ListAsync(request, cancellationToken)).Count, "message", "messages")),
            new("Told today", delays.Length == 0 ? "nothing" : $"{Replies.Count(delays.Length, "alert", "alerts")}, {Written(At(delays, 0.5))} after publication in the middle, {Written(At(delays, 0.95))} for one in twenty"),
        ], []);
    }

    private async Task<OfDeal> DeskOfAsync(DealId deal, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero);
        var delays = new List<TimeSpan>();
        foreach (var sent in (await outbox.SentAsync(deal, cancellationToken)).Where(sent => sent.SentAt >= today))
        {
            if (await outbox.DevelopmentAsync(deal, sent.Entry.Development, cancellationToken) is { } development)
                delays.Add(sent.SentAt > development.Published ? sent.SentAt - development.Published : TimeSpan.Zero);
        }

        return new(await work.OfAsync(deal, now, cancellationToken), delays);
    }

    /// <summary>The value that so many of all do not exceed (nearest rank).</summary>
    private static TimeSpan At(TimeSpan[] sorted, double share) => sorted[(int)Math.Ceiling(share * sorted.Length) - 1];

    private static string Written(TimeSpan delay) => delay switch
    {
        { TotalMinutes: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{delay.TotalSeconds:0} s"),
        { TotalHours: < 2 } => string.Create(CultureInfo.InvariantCulture, $"{delay.TotalMinutes:0} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{delay.TotalHours:0} h"),
    };

    private sealed record OfDeal(OpenWork Work, List<TimeSpan> Delays);
}
