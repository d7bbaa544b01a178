using AlertBot.DiscordEmulator.Limits;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Messages;

/// <summary>One message, or a page of a channel's messages, newest first (resources/message.mdx, "Get Channel Messages").</summary>
internal sealed class MessageList(Store store, ChannelAccess access)
{
    private const int DefaultLimit = 50;
    private const int MostAtOnce = 100;

    /// <summary>For this READ_MESSAGE_HISTORY is needed ("Get Channel Message").</summary>
    public IResult One(Snowflake channelId, Snowflake messageId)
    {
        if ((access.ToSee(channelId, out _) ?? access.ToRead(channelId)) is { } refused)
            return refused;
        return access.ToMessage(channelId, messageId, out var message) is { } unknown ? unknown : Results.Json(message, WireJson.Options);
    }

    public IResult Page(Snowflake channelId, string? before, string? after, string? around, string? limit)
    {
        if (access.ToSee(channelId, out _) is { } refused)
            return refused;
        var errors = new FormErrors();
        var most = Limit(limit, errors);
        if (errors.Any)
            return errors.Refusal();

        // "If the current user is missing the READ_MESSAGE_HISTORY permission in the channel, then no messages will be returned."
        var all = access.ToRead(channelId) is null ? InChannel(channelId).ToList() : [];
        return Results.Json(Chosen(all, Snowflake.Parse(before), Snowflake.Parse(after), Snowflake.Parse(around), most).Reverse(), WireJson.Options);
    }

    /// <summary>Oldest first. Ephemeral replies are not part of a channel.</summary>
    public IEnumerable<Message> InChannel(Snowflake channelId) =>
        store.Messages.All.Where(message => message.ChannelId == channelId && !message.Has(MessageFlags.Ephemeral));

    private static IEnumerable<Message> Chosen(List<Message> all, Snowflake? before, Snowflake? after, Snowflake? around, int most)
    {
        if (after is { } from)
            return all.Where(message => message.Id.Value > from.Value).Take(most);
        if (around is { } middle)
            return Around(all, middle, most);
        return all.Where(message => before is not { } to || message.Id.Value < to.Value).TakeLast(most);
    }

    private static IEnumerable<Message> Around(List<Message> all, Snowflake middle, int most)
    {
        var older = all.Where(message => message.Id.Value < middle.Value).TakeLast(most / 2);
        return older.Concat(all.Where(message => message.Id.Value >= middle.Value).Take(most - (most / 2)));
    }

    private static int Limit(string? text, FormErrors errors)
    {
        if (text is null)
            return DefaultLimit;
        if (!int.TryParse(text, out var limit))
            errors.Add(["limit"], "NUMBER_TYPE_COERCE", $"Value \"{text}\" is not int.");
        else if (limit < 1)
            errors.Add(["limit"], "NUMBER_TYPE_MIN", "int value should be greater than or equal to 1.");
        else if (limit > MostAtOnce)
            errors.Add(["limit"], "NUMBER_TYPE_MAX", $"int value should be less than or equal to {MostAtOnce}.");
        return limit;
    }
}
