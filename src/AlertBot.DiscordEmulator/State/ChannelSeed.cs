using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.State;

internal static class ChannelSeed
{
    public static IReadOnlyList<string> Kinds { get; } = ["text", "announcement", "forum"];

    public static IReadOnlyList<Change> Create(this NewChannel wanted, Store store, Ids ids, Snowflake guild, int position)
    {
        var channel = new Channel(ids.Next(), TypeOf(wanted.Kind))
        {
            GuildId = guild,
            Name = wanted.Name,
            Position = position,
            Topic = wanted.Topic,
            Flags = wanted.RequireTag ? Channel.RequireTag : 0,
            AvailableTags = wanted.Kind is "forum" ? [.. wanted.Tags.Select(tag => new ForumTag(ids.Next(), tag))] : null,
        };
        var created = store.Channels.Put(channel.Id, channel);
        return DenialOf(wanted.MissingAccess, wanted.MissingHistory) is { } denial ? [created, store.Denials.Put(channel.Id, denial)] : [created];
    }

    /// <summary>Who may not see a channel cannot read it either.</summary>
    public static Denial? DenialOf(bool missingAccess, bool missingHistory) =>
        missingAccess ? new(Refusals.MissingAccess.Code) : missingHistory ? new(Refusals.MissingPermissions.Code) : null;

    private static ChannelType TypeOf(string kind) => kind switch
    {
        "text" => ChannelType.Text,
        "announcement" => ChannelType.Announcement,
        "forum" => ChannelType.Forum,
        _ => throw new ArgumentException($"A channel is {string.Join(", ", Kinds)}, not {kind}.", nameof(kind)),
    };
}
