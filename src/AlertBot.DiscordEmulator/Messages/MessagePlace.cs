using AlertBot.DiscordEmulator.State;

namespace AlertBot.DiscordEmulator.Messages;

/// <summary>What depends on the way a message is sent: flags, default mentions, and where its form stands in the request.</summary>
internal sealed record MessagePlace(MessageFlags AllowedFlags, AllowedMentions DefaultMentions, IReadOnlyList<string> Path)
{
    private const MessageFlags Everywhere = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications;

    /// <summary>resources/message.mdx, "Create Message".</summary>
    public static readonly MessagePlace Channel = new(Everywhere | MessageFlags.ComponentsV2, AllowedMentions.All, []);

    /// <summary>resources/message.mdx, "Edit Message": notifications cannot be suppressed afterwards.</summary>
    public static readonly MessagePlace Edit = new(MessageFlags.SuppressEmbeds | MessageFlags.ComponentsV2, AllowedMentions.All, []);

    /// <summary>resources/channel.mdx, "Start Thread in Forum or Media Channel": two flags are documented, Components V2 is not among them.</summary>
    public static readonly MessagePlace ForumPost = new(Everywhere, AllowedMentions.All, ["message"]);

    /// <summary>interactions/receiving-and-responding.mdx, "Messages".</summary>
    public static readonly MessagePlace Reply = new(Everywhere | MessageFlags.Ephemeral | MessageFlags.ComponentsV2, AllowedMentions.OnlyUsers, ["data"]);

    public static readonly MessagePlace FollowUp = Reply with { Path = [] };

    public static readonly MessagePlace ReplyEdit = Edit with { DefaultMentions = AllowedMentions.OnlyUsers };
}
