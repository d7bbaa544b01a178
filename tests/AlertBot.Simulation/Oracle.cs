using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Discord.Messages;
using AlertBot.Dossiers;
using AlertBot.Feeds;
using AlertBot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace AlertBot.Simulation;

/// <summary>What must be true of a world that has come to rest, whatever befell it.</summary>
internal sealed class Oracle(World world)
{
    // A command comes by a clock that is off, to storage that may be slow.
    private static readonly TimeSpan _applied = TimeSpan.FromMinutes(5);

    private readonly HoldOracle _holds = new(world);

    /// <summary>One at a time: who only asks whether there are any pays for the first.</summary>
    public IEnumerable<string> Violations()
    {
        var deals = Deals.ListAsync(CancellationToken.None).Result;
        var subscriptions = Direct<ISubscriptionStore>().ListAsync(CancellationToken.None).Result;
        var told = deals.SelectMany(deal => Developments(deal)).ToList();
        // Who begins to follow, or stops, in the middle of the story is told a part of it.
        var lasting = subscriptions.Where(subscription => subscription.ChannelId != world.MessagesOfReader && subscription.ChannelId != world.Fickle).ToList();
        var changed = subscriptions.Where(subscription => subscription.ChannelId == world.Fickle).ToList();
        var plain = lasting.Where(subscription => !HoldOracle.Holds(subscription)).ToList();
        return
            (world.Scheduler.Escape is { } escape ? [escape] : Array.Empty<string>())
            .Concat(world.Discord.Offences)
            .Concat(deals.SelectMany(Rest))
            .Concat(world.Rows.Page(Keys.Interactions, "", "~", int.MaxValue).Select(row => $"an answer is still owed: {row.Row}"))
            .Concat(deals.SelectMany(Items))
            .Concat(told.SelectMany(one => plain.SelectMany(subscription => Delivery(one.Deal, one.Development, subscription))))
            .Concat(told.Where(IsOfAfterChanges).SelectMany(one => changed.SelectMany(subscription => Delivery(one.Deal, one.Development, subscription))))
            .Concat(new FickleOracle(world).Violations(told))
            .Concat(_holds.Violations(told, subscriptions))
            .Concat(Notices())
            .Concat(new MessageOracle(world).Violations(deals))
            .Concat(lasting.Select(subscription => subscription.ChannelId).Append(world.Discord.ChannelId("quiet")).SelectMany(channel => Strangers(channel, told, subscriptions)))
            .Concat(new PeopleOracle(world).Violations(told, subscriptions))
            .Concat(Threads())
            .Concat(new ChannelOracle(world).Violations(told, lasting))
            .Concat(world.Asker.Questions.SelectMany(Answers));
    }

    private bool IsOfAfterChanges((Deal Deal, Development Development) one) =>
        one.Development.FirstSeen > world.Admin.LastChange + world.Weather.Skew + world.Weather.Skew + _applied;

    private IDealStore Deals => Direct<IDealStore>();

    private T Direct<T>() where T : notnull => world.Direct.GetRequiredService<T>();

    private Dossier Dossier(Deal deal) => world.Dossiers.Of(deal.Id)!;

    private IEnumerable<Development> Everything(Deal deal) => Dossier(deal) is var dossier ? dossier.Developments.Concat(dossier.Withdrawn) : [];

    private IEnumerable<(Deal Deal, Development Development)> Developments(Deal deal) => Everything(deal).Select(development => (deal, development));

    /// <summary>No item is lost, and what all outlets tell is one development.</summary>
    private IEnumerable<string> Items(Deal deal)
    {
        var dossier = Dossier(deal);
        var reported = dossier.Reports.Select(report => report.Url).ToHashSet();
        foreach (var news in world.Scenario.Story.Items.Where(item => item.Deals.Contains(deal.Id.Value)).GroupBy(item => item.Title))
        {
            foreach (var lost in news.Where(item => !reported.Contains(item.Url) && !reported.Contains(item.Address)))
                yield return $"lost: {lost.Url} was never decided for {deal.Id}";
            // An addition is an update; or, where it came first, the news itself.
            if (news.All(item => item.Adds))
                continue;
            var told = Everything(deal).Count(development => news.Any(item => item.IsAt(development.Url)));
            // What else is news beside a takeover is the judgement's affair; here it matters that copies of one text are never two.
            if (told > 1 || (told == 0 && !deal.Everything && !IsToldByAddition(deal)))
                yield return $"{deal.Id} has {told} developments of “{news.Key}”: {string.Join("; ", dossier.Reports.Where(report => news.Any(item => item.IsAt(report.Url))).Select(report => $"{report.Verdict} ({report.Reason})"))}";
        }
    }

    private bool IsToldByAddition(Deal deal) =>
        world.Scenario.Story.Items.Any(item => item.Adds && item.Deals.Contains(deal.Id.Value) && Everything(deal).Any(development => item.IsAt(development.Url)));

    /// <summary>Nothing waits but what is held until a later time.</summary>
    private IEnumerable<string> Rest(Deal deal)
    {
        if (Direct<IOpenWork>().OfAsync(deal.Id, world.Scheduler.Now, CancellationToken.None).Result is { Decide: true } or { Deliver: true })
            yield return $"{deal.Id} has work left: {string.Join(", ", world.Rows.Page(Keys.Of(deal.Id), Keys.Open.From, Keys.Open.To, 100).Select(row => row.Row))}";
    }

    private IEnumerable<string> Delivery(Deal deal, Development development, Subscription subscription)
    {
        if (AlertDecider.Decide(subscription, development, world.Scheduler.Now) is AlertDecision.Suppress)
            yield break;

        var alert = AlertId.Of(development.Id, subscription);
        var messages = Messages(subscription.ChannelId, alert);
        var name = $"“{development.Headline}” of {deal.Id} in channel {subscription.ChannelId} (alert {alert})";
        if (messages.Count > 1)
            yield return $"doubled: {name} has {messages.Count} messages";
        else if (world.Admin.Deleted.Contains(alert))
            yield break;
        else if (messages.Count == 0 && !IsParked(deal, alert, subscription) && !IsToldByAnother(subscription, development, alert))
            yield return $"untold: {name}";
        else if (messages.Count == 1 && Shown(messages[0]) != DevelopmentMessage.Write(deal, development, alert).Embeds[0].Title)
            yield return $"stale: {name} shows “{Shown(messages[0])}”";
        else if (messages.Count == 1 && !Direct<IOutbox>().SentAsync(deal.Id, CancellationToken.None).Result.Any(sent => sent.Entry.Id == alert && sent.MessageId == messages[0].Id.ToString()))
            yield return $"unproven: {name} is there, and its row does not say so";
    }

    private List<DiscordEmulator.State.Message> Messages(string channel, AlertId alert) =>
        [.. world.Discord.Messages(channel).Where(message => Markers(message.Components).Any(marker => marker.Alert == alert))];

    private static string? Shown(DiscordEmulator.State.Message message) => message.Embeds[0].GetProperty("title").GetString();

    // Refused for good, and rightly so.
    private bool IsParked(Deal deal, AlertId alert, Subscription subscription) => subscription.ChannelId == world.Discord.ChannelId("closed")
        && Direct<IOutbox>().ParkedAsync(deal.Id, CancellationToken.None).Result.Any(parked => parked.Entry.Id == alert);

    // One article that is news for two deals: the channel has it by the other one's alert, unless that was wrong.
    private bool IsToldByAnother(Subscription subscription, Development development, AlertId alert)
    {
        return Direct<IStoryClaims>().TellerAsync(subscription.ChannelId, development.Story, CancellationToken.None).Result is { } teller && teller != alert && !IsWithdrawn(teller, subscription)
            && (Messages(subscription.ChannelId, teller).Count == 1 || world.Admin.Deleted.Contains(teller) || subscription.ChannelId == world.Discord.ChannelId("closed"));
    }

    private bool IsWithdrawn(AlertId alert, Subscription subscription) =>
        Deals.ListAsync(CancellationToken.None).Result.SelectMany(Everything).Any(development => development.Withdrawal is not null && AlertId.Of(development.Id, subscription) == alert);

    private IEnumerable<string> Strangers(string channel, List<(Deal Deal, Development Development)> told, IReadOnlyList<Subscription> subscriptions)
    {
        var due = (from one in told
                   from subscription in subscriptions
                   where subscription.ChannelId == channel && subscription.Follows(one.Deal.Id)
                   from id in MessageOracle.Ids(one.Development, subscription)
                   select id).ToHashSet();
        foreach (var message in world.Discord.Messages(channel).Where(message => message.InteractionMetadata is null))
        {
            if (message.MentionEveryone || message.Mentions.Count > 0 || message.MentionRoles.Any(role => role.ToString() != world.Discord.Roles.GetValueOrDefault(channel)))
                yield return $"message {message.Id} in channel {channel} pings somebody";
            if (!Markers(message.Components).Any(marker => due.Contains(marker.Alert)) && !_holds.IsDigest(message) && !CustomIds(message.Components).Any(id => ThreadButton.Read(id) is not null))
                yield return $"message {message.Id} in channel {channel} is none of its subscription's";
        }
    }

    /// <summary>Each thread of the forum is opened once, by a deal's starter or by an alert, and has a tag where the forum demands one.</summary>
    private IEnumerable<string> Threads()
    {
        var forum = world.Discord.ChannelId("forum");
        foreach (var name in world.Discord.Messages(forum).SelectMany(message => CustomIds(message.Components)).Select(id => ThreadButton.Read(id)?.Thread).OfType<AlertId>().CountBy(thread => thread).Where(thread => thread.Value > 1))
            yield return $"the thread of {name.Key} was opened {name.Value} times";
        foreach (var thread in world.Discord.Threads(forum).Where(_ => world.Scenario.DemandsTags).Where(thread => thread.AppliedTags is not { Count: > 0 }))
            yield return $"thread {thread.Id} has no tag";
        if (world.Scenario.Forum == ThreadPer.Deal && world.Discord.Threads(forum).Count() > Deals.ListAsync(CancellationToken.None).Result.Count)
            yield return "the forum has more threads than deals";
    }

    /// <summary>Each notice is in the ops channel once, and a feed that was told to be blind was told to see again.</summary>
    private IEnumerable<string> Notices()
    {
        var notices = world.Rows.Page(Keys.Of(INotices.Outbox), Keys.Notice(new("")), Keys.Notice(new("~")), int.MaxValue).Select(Document.Read<Notice>).ToList();
        var shown = world.Discord.Messages(world.Discord.ChannelId("ops")).Select(message => NoticeOf(message.Components)).ToList();
        foreach (var notice in notices.Where(notice => !notice.IsAwaited && shown.Count(id => id == notice.Id) != 1))
            yield return $"notice “{notice.Title}” has {shown.Count(id => id == notice.Id)} messages";
        if (shown.Any(id => !notices.Exists(notice => notice.Id == id)))
            yield return "the ops channel shows what is no notice";
        if (notices.Count(notice => notice.Kind is NoticeKind.Trouble) != notices.Count(notice => notice.Kind is NoticeKind.Recovery))
            yield return $"feeds are well, and the ops channel was told otherwise: {string.Join("; ", notices.Select(notice => notice.Title))}";
        if (Direct<IOpenWork>().OfAsync(INotices.Outbox, world.Scheduler.Now, CancellationToken.None).Result.Deliver || Direct<INotices>().OwedAsync(CancellationToken.None).Result.Count > 0)
            yield return "a notice was not delivered";
        if (world.Scenario.SilentOutlet is not null && Direct<IFeedStore>().ListAsync(CancellationToken.None).Result.Any(record => record.State.FailuresInARow > 0))
            yield return "a feed that can be read again was not read";
    }

    private IEnumerable<string> Answers(Question question)
    {
        if (question.Problem is { } problem)
            yield return $"/{question.Interaction.CommandName}: {problem}";
        else if (question.Answers != 1 && !question.Instance.IsDead)
            yield return $"/{question.Interaction.CommandName} was answered {question.Answers} times";
        else if (question.Answers == 1 && IsThinking(question) && !question.Instance.IsDead && world.Weather is { Discord: 0, Delay: 0 })
            yield return $"/{question.Interaction.CommandName} is still “thinking”";
    }

    private bool IsThinking(Question question) => world.Discord.Store.Interactions.Find(question.Interaction.Id) is { Loading: true };

    public static IEnumerable<WhyButton> Markers(JsonElement components) =>
        CustomIds(components).Select(id => WhyButton.Read(id)).OfType<WhyButton>();

    private static AlertId? NoticeOf(JsonElement components) =>
        CustomIds(components).Select(id => HealthButton.Read(id)?.Notice ?? ParkedButton.Read(id)?.Notice).FirstOrDefault(id => id is not null);

    public static IEnumerable<string?> CustomIds(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Array => node.EnumerateArray().SelectMany(CustomIds),
        JsonValueKind.Object => node.EnumerateObject().SelectMany(property => property.NameEquals("custom_id") ? [property.Value.GetString()] : CustomIds(property.Value)),
        _ => [],
    };
}
