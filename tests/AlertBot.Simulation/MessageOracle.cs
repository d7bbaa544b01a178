using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Discord.Messages;
using AlertBot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace AlertBot.Simulation;

/// <summary>Edits converge: every message shows what is known of its development, or is too old for what it lacks; and what was added is told once.</summary>
internal sealed class MessageOracle(World world)
{
    private static readonly TimeSpan _fresh = TimeSpan.FromHours(1);

    public IEnumerable<string> Violations(IEnumerable<Deal> deals)
    {
        var digests = Direct<IOutbox>().SentAsync(IDigests.Outbox, CancellationToken.None).Result;
        return deals.SelectMany(deal => Violations(deal.Id, Direct<IOutbox>().SentAsync(deal.Id, CancellationToken.None).Result, digests))
            .Concat(digests.SelectMany(sent => Shown(sent).Select(problem => $"{problem}: digest {sent.Entry.Id} in channel {sent.Entry.ChannelId}")));
    }

    /// <summary>The alert of a development in a channel, and the replies under it.</summary>
    public static IEnumerable<AlertId> Ids(Development development, Subscription subscription)
    {
        var alert = AlertId.Of(development.Id, subscription);
        return development.Retellings.Select(retelling => AlertId.OfReply(alert, retelling.Article)).Prepend(alert);
    }

    private IEnumerable<string> Violations(DealId deal, IReadOnlyList<SentAlert> all, IReadOnlyList<SentAlert> digests)
    {
        foreach (var sent in all.Where(sent => !sent.Entry.Starts && !world.Admin.Deleted.Contains(sent.Entry.Id)))
        {
            foreach (var problem in Shown(sent).Concat(sent.Entry.IsReply ? Reply(sent, all, digests) : Replies(deal, sent, all)))
                yield return $"{problem}: message {sent.MessageId} of {deal} in channel {sent.Entry.ChannelId} (alert {sent.Entry.Id})";
        }
    }

    private T Direct<T>() where T : notnull => world.Direct.GetRequiredService<T>();

    private IEnumerable<string> Shown(SentAlert sent)
    {
        var letter = Direct<Letters>().OfAsync(sent, CancellationToken.None).Result;
        // Nobody sees to the message of a channel that ended its subscription, unless what it told was withdrawn.
        if (Direct<ISubscriptionStore>().GetAsync(sent.Entry.ChannelId, CancellationToken.None).Result is null && letter.Shown is { Withdrawn: false })
            yield break;
        if (sent.Shown is not { } shown)
        {
            if (!MayHaveBeenUnwanted(sent, letter) && !MayHaveBeenUnfollowed(sent, letter))
                yield return "nobody knows what is shown";
            yield break;
        }

        if (shown.Hash != letter.Shown!.Hash && !IsLeft(sent, letter) && !MayHaveBeenUnfollowed(sent, letter) && !MayHaveBeenUnwanted(sent, letter))
            yield return "not revised";
        else if (shown.Hash == letter.Shown.Hash && Message(sent) is { } message && !Shows(message, letter.Message))
            yield return $"shows {message.Embeds}, and it is believed to show {JsonSerializer.Serialize(letter.Message.Embeds)}";
    }

    private bool IsLeft(SentAlert sent, Letter letter) =>
        !letter.Shown!.IsMaterialTo(sent.Shown!) && world.Scheduler.Now > sent.SentAt + _fresh - world.Weather.Skew - world.Weather.Skew;

    // Who stopped after a message for a while and follows again has it as it stood then. That something is withdrawn is told to everybody.
    private bool MayHaveBeenUnfollowed(SentAlert sent, Letter letter) =>
        sent.Entry.ChannelId == world.MessagesOfReader && !letter.Shown!.Withdrawn
        && world.Asker.Questions.Any(question => question.Interaction.CommandName == "unfollow" && question.Interaction.ReceivedAt > sent.SentAt - world.Weather.Skew);

    // What was in doubt is looked for when it has settled, and again while Discord does not answer.
    private static readonly TimeSpan _found = TimeSpan.FromMinutes(30);

    // Nor is what a channel did not want for a while kept true meanwhile, or looked at.
    private bool MayHaveBeenUnwanted(SentAlert sent, Letter letter) =>
        sent.Entry.ChannelId == world.Fickle && !letter.Shown!.Withdrawn && world.Admin.LastChange > sent.SentAt - world.Weather.Skew - _found;

    /// <summary>Whether its card is as wanted, and what stands above that.</summary>
    public static bool Shows(DiscordEmulator.State.Message message, DiscordMessage wanted)
    {
        using var fitted = JsonDocument.Parse(wanted.ToEditJson());
        return ShowsCard(message, fitted.RootElement) && (!fitted.RootElement.TryGetProperty("content", out var content) || content.GetString() == message.Content);
    }

    public static bool ShowsCard(DiscordEmulator.State.Message message, DiscordMessage wanted)
    {
        using var fitted = JsonDocument.Parse(wanted.ToEditJson());
        return ShowsCard(message, fitted.RootElement);
    }

    private static bool ShowsCard(DiscordEmulator.State.Message message, JsonElement fitted)
    {
        var embeds = fitted.GetProperty("embeds").EnumerateArray().ToList();
        return embeds.Count == message.Embeds.GetArrayLength() && embeds.Zip(message.Embeds.EnumerateArray()).All(pair => Text(pair.First) == Text(pair.Second));
    }

    private static string Text(JsonElement embed) => string.Join('\n',
        new[] { "title", "description", "color" }.Select(name => embed.TryGetProperty(name, out var value) ? value.ToString() : "")
            .Concat(embed.TryGetProperty("fields", out var fields) ? fields.EnumerateArray().Select(field => $"{field.GetProperty("name")}: {field.GetProperty("value")}") : []));

    private DiscordEmulator.State.Message? Message(SentAlert sent) => world.Discord.Messages(sent.Entry.ChannelId).FirstOrDefault(message => message.Id.ToString() == sent.MessageId);

    private IEnumerable<string> Reply(SentAlert reply, IReadOnlyList<SentAlert> all, IReadOnlyList<SentAlert> digests)
    {
        var told = all.FirstOrDefault(sent => sent.Entry.Id == reply.Entry.Follows) ?? digests.FirstOrDefault(sent => Direct<IDigests>().ClosedAsync(sent.Entry.Id, CancellationToken.None).Result?.Holds(reply.Entry.Follows!.Value) == true);
        if (told is null)
            yield return "replies to nothing";
        else if (Message(reply)?.MessageReference?.MessageId.ToString() is { } target && target != told.MessageId)
            yield return "replies to another message than its alert";
    }

    private IEnumerable<string> Replies(DealId deal, SentAlert alert, IReadOnlyList<SentAlert> all)
    {
        var dossier = world.Dossiers.Of(deal)!;
        var suppressed = world.Rows.Page(Keys.Of(deal), Keys.AllSuppressed.From, Keys.AllSuppressed.To, int.MaxValue).Select(Keys.AlertOf).ToHashSet();
        foreach (var added in dossier.Developments.Where(development => development.Id == alert.Entry.Development).SelectMany(development => development.Retellings).Where(retelling => retelling.Material))
        {
            var id = AlertId.OfReply(alert.Entry.Id, added.Article);
            var messages = world.Discord.Messages(alert.Entry.ChannelId).Count(message => Oracle.Markers(message.Components).Any(marker => marker.Alert == id));
            if (messages > 1)
                yield return $"{messages} replies tell {added.Url}";
            else if (messages == 0 && alert.Entry.ChannelId != world.Fickle && !alert.Told.Contains(added.Article) && !suppressed.Contains(id) && !world.Admin.Deleted.Contains(id))
                yield return $"nobody replied with {added.Url}";
            else if (messages == 1 && !all.Any(sent => sent.Entry.Id == id))
                yield return $"a reply with {added.Url} is there, and its row does not say so";
        }
    }
}
