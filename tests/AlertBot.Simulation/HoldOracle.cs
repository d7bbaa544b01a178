using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Discord.Messages;
using AlertBot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace AlertBot.Simulation;

/// <summary>
/// What a channel's digest, quiet hours or cap held is told once: by itself or in one digest, whose message is there as soon as it is due, and
/// once. Nothing that waits is older than its hold.
/// </summary>
internal sealed class HoldOracle(World world)
{
    // The sweep's minute and a clock's error of one, or of two instances'; fine weather delivers within seconds.
    private static readonly TimeSpan _slack = TimeSpan.FromMinutes(5);
    // What is held for longer than that is still held when a run ends.
    private static readonly TimeSpan _looked = TimeSpan.FromHours(2);

    public IEnumerable<string> Violations(IReadOnlyList<(Deal Deal, Development Development)> told, IReadOnlyList<Subscription> subscriptions) =>
        Digests.SelectMany(Told)
            .Concat(Digests.SelectMany(digest => Withdrawn(digest, told)))
            .Concat(world.Direct.GetRequiredService<IOpenWork>().OfAsync(IDigests.Outbox, world.Scheduler.Now, CancellationToken.None).Result.Deliver ? ["a digest is due and not told"] : Array.Empty<string>())
            .Concat(subscriptions.Where(Holds).SelectMany(subscription => told.SelectMany(one => Once(one.Deal, one.Development, subscription, told).Concat(Additions(one.Deal, one.Development, subscription)))))
            .Concat(subscriptions.Where(subscription => Holds(subscription) && subscription.ChannelId != world.MessagesOfReader).SelectMany(subscription => InTime(subscription)));

    public static bool Holds(Subscription subscription) => subscription is { Digest: not null } or { Quiet: not null } or { MostPerHour: not null };

    /// <summary>Whether the message is a digest of ours for that channel.</summary>
    public bool IsDigest(DiscordEmulator.State.Message message) =>
        DigestOf(message) is { } id && Digests.Exists(digest => digest.Id == id && digest.ChannelId == message.ChannelId.ToString());

    private List<Digest> Digests => [.. world.Rows.Page(Keys.Of(IDigests.Outbox), Keys.Digest(new("")), Keys.Digest(new("~")), int.MaxValue).Select(Document.Read<Digest>)];

    private IEnumerable<string> Told(Digest digest)
    {
        var now = world.Scheduler.Now;
        var messages = DigestMessages(digest);
        if (messages.Count > 1)
            yield return $"doubled: digest {digest.Id} has {messages.Count} messages";
        else if (messages.Count == 0 && digest.Due + _slack < now && !IsSpared(digest))
            yield return $"digest {digest.Id} was due at {digest.Due:t} and is not told";
        else if (messages.Count == 0 && digest.Due < world.Scenario.Story.End + _looked && digest.Due + _slack >= now)
            yield return $"digest {digest.Id} is waited for";
        else if (messages.Count == 1 && messages[0].Embeds.GetArrayLength() != digest.Items.Length)
            yield return $"digest {digest.Id} holds {digest.Items.Length} and tells {messages[0].Embeds.GetArrayLength()}";
    }

    /// <summary>What was withdrawn before the digest was told is not in it; later it is struck through there.</summary>
    private static IEnumerable<string> Withdrawn(Digest digest, IReadOnlyList<(Deal Deal, Development Development)> told) =>
        from item in digest.Sealed ? digest.Items : []
        from one in told
        where one.Development.Id == item.Development && one.Development.Withdrawal is { } withdrawal && withdrawal.At + _slack < digest.Due
        select $"digest {digest.Id}, due at {digest.Due:t}, tells “{one.Development.Headline}”, withdrawn at {one.Development.Withdrawal!.At:t}";

    // A person who stopped, or could not be written to, is told nothing more.
    private bool IsSpared(Digest digest) =>
        world.Rows.Page(Keys.Of(IDigests.Outbox), Keys.AllSuppressed.From, Keys.AllSuppressed.To, int.MaxValue).Any(row => Keys.AlertOf(row) == digest.Id);

    private IEnumerable<string> Once(Deal deal, Development development, Subscription subscription, IReadOnlyList<(Deal Deal, Development Development)> told)
    {
        if (AlertDecider.Decide(subscription, development, world.Scheduler.Now) is AlertDecision.Suppress)
            yield break;

        var alert = AlertId.Of(development.Id, subscription);
        var teller = world.Direct.GetRequiredService<IStoryClaims>().TellerAsync(subscription.ChannelId, development.Story, CancellationToken.None).Result;
        var own = world.Discord.Messages(subscription.ChannelId).Count(message => Oracle.Markers(message.Components).Any(marker => marker.Alert == alert));
        var held = Digests.Count(digest => digest.Holds(alert));
        // What was wrong tells nobody anything: the channel has the story from who had kept silent.
        var isAnothers = teller is not null && teller != alert && !told.Any(one => one.Development.Withdrawal is not null && AlertId.Of(one.Development.Id, subscription) == teller);
        if (own + held != (world.Admin.Deleted.Contains(alert) ? held : isAnothers ? 0 : 1))
            yield return $"“{development.Headline}” of {deal.Id} has {own} messages and {held} digests in channel {subscription.ChannelId} (alert {alert})";
        if (subscription.Digest is not null && own > 0)
            yield return $"channel {subscription.ChannelId} gets a digest, and was told alert {alert} at once";
    }

    /// <summary>What is material and came after the digest that tells a development was closed is told once: in another one, or under it.</summary>
    private IEnumerable<string> Additions(Deal deal, Development development, Subscription subscription)
    {
        var alert = AlertId.Of(development.Id, subscription);
        if (development.Withdrawal is not null || Digests.Find(digest => digest.Sealed && digest.Holds(alert)) is not { } told || DigestMessages(told).Count == 0)
            yield break;

        foreach (var added in development.Retellings.Where(retelling => retelling.Material))
        {
            var reply = AlertId.OfReply(alert, added.Article);
            var times = (told.Find(alert)!.Told.Contains(added.Article) ? 1 : 0) + Digests.Count(digest => digest.Holds(reply))
                + world.Discord.Messages(subscription.ChannelId).Count(message => Oracle.Markers(message.Components).Any(marker => marker.Alert == reply));
            if (times != 1 && !world.Admin.Deleted.Contains(reply))
                yield return $"{added.Url}, added to “{development.Headline}” of {deal.Id} after a digest, is told {times} times in channel {subscription.ChannelId} (reply {reply})";
        }
    }

    /// <summary>Nothing is told in quiet hours, and of what a digest does not tell no more in an hour than the channel's cap.</summary>
    private IEnumerable<string> InTime(Subscription subscription)
    {
        // From the decision to the message: storage and Discord as slow as this weather has them, and a clock that is wrong, or two.
        var slack = TimeSpan.FromMinutes(2) + (2 * world.Weather.Skew) + (world.Weather.Delay > 0 ? 4 * world.Weather.Longest : TimeSpan.Zero) + world.Weather.SlowWrites;
        var messages = world.Discord.Messages(subscription.ChannelId).Where(message => message.InteractionMetadata is null).ToList();
        if (subscription is { Quiet: { } quiet, Digest: null })
        {
            foreach (var message in messages.Where(message => quiet.EndOf(message.Timestamp - slack) is not null && quiet.EndOf(message.Timestamp) is not null && quiet.EndOf(message.Timestamp + slack) is not null))
                yield return $"message {message.Id} in channel {subscription.ChannelId} was told at {message.Timestamp:t}, in its quiet hours, {quiet}";
        }

        var alerts = messages.Where(message => !IsDigest(message)).Select(message => message.Timestamp).Order().ToList();
        foreach (var at in alerts.Where(at => alerts.Count(other => other <= at && other > at - TimeSpan.FromHours(1) + slack) > (subscription.MostPerHour ?? int.MaxValue)))
            yield return $"channel {subscription.ChannelId}, which gets at most {subscription.MostPerHour} an hour, was told more in the hour before {at:t}";
    }

    private List<DiscordEmulator.State.Message> DigestMessages(Digest digest) => [.. world.Discord.Messages(digest.ChannelId).Where(message => DigestOf(message) == digest.Id)];

    private static AlertId? DigestOf(DiscordEmulator.State.Message message) =>
        Oracle.CustomIds(message.Components).Select(id => DigestButton.Read(id)?.Digest).FirstOrDefault(id => id is not null);
}
