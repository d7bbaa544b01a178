using System.Diagnostics.CodeAnalysis;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Messages;

/// <summary>May the bot see this channel, send to it, touch this message? Null means yes.</summary>
internal sealed class ChannelAccess(Store store, World world)
{
    public Refusal? ToSee(Snowflake channelId, [NotNull] out Channel? channel)
    {
        channel = store.Channels.Find(channelId);
        if (channel is null)
        {
            channel = new Channel(channelId, ChannelType.Text);
            return Refusals.UnknownChannel;
        }

        return IsDenied(channel, Refusals.MissingAccess) ? Refusals.MissingAccess : null;
    }

    /// <summary>Of a channel that may be seen: may what was written there be read? A list of messages is empty without that right, and no refusal.</summary>
    public Refusal? ToRead(Snowflake channelId) =>
        store.Channels.Find(channelId) is { } channel && IsDenied(channel, Refusals.MissingPermissions) ? Refusals.MissingPermissions : null;

    public Refusal? ToSend(Snowflake channelId)
    {
        if (ToSee(channelId, out var channel) is { } unseen)
            return unseen;
        if (!channel.HoldsMessages())
            return Refusals.NotATextChannel;
        if (channel.ThreadMetadata is { Locked: true })
            return Refusals.ThreadLocked;
        return channel.Recipients is { } recipients ? ToUser(recipients[0].Id) : null;
    }

    public Refusal? ToMessage(Snowflake channelId, Snowflake messageId, out Message message)
    {
        message = store.Messages.Find(messageId)!;
        if (ToSee(channelId, out _) is { } unseen)
            return unseen;
        return message is null || message.ChannelId != channelId || message.Has(MessageFlags.Ephemeral) ? Refusals.UnknownMessage : null;
    }

    public Refusal? ToEdit(Message message)
    {
        if (message.Author.Id != world.Application.BotId)
            return Refusals.NotYourMessage;
        return store.Channels.Find(message.ChannelId)?.ThreadMetadata is { Archived: true } ? Refusals.ThreadArchived : null;
    }

    private Refusal? ToUser(Snowflake user) => store.Denials.Find(user)?.Code switch
    {
        null => null,
        50278 => Refusals.NoMutualGuilds,
        _ => Refusals.CannotMessageUser,
    };

    /// <summary>A thread is as open as its parent.</summary>
    private bool IsDenied(Channel channel, Refusal why) =>
        store.Denials.Find(channel.Id)?.Code == why.Code || (channel.ParentId is { } parent && store.Denials.Find(parent)?.Code == why.Code);
}
