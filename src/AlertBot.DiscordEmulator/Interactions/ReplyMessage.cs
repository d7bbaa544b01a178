using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Interactions;

/// <summary>What a message gains by being the answer to an interaction.</summary>
internal sealed class ReplyMessage(Store store, World world, Ids ids, TimeProvider time)
{
    private const int ChatInputCommand = 20;
    private const int ContextMenuCommand = 23;
    private const int Reply = 19;

    public Message To(Interaction interaction, Message message) => message with
    {
        Type = TypeOf(interaction),
        ApplicationId = world.Application.Id,
        WebhookId = world.Application.Id,
        InteractionMetadata = Metadata(interaction),
        Interaction = interaction.CommandName is { } name && interaction.Type is InteractionType.Command
            ? new InvokedBy(interaction.Id, interaction.Type, name, world.Reader)
            : null,
        // "responses to Message Components … [include] a message reference object".
        MessageReference = interaction is { Type: InteractionType.Component, MessageId: { } source }
            ? new MessageReference(0, interaction.ChannelId, source, store.Channels.Find(interaction.ChannelId)?.GuildId)
            : null,
    };

    public Message Loading(Interaction interaction, MessageFlags flags) =>
        To(interaction, new Message(ids.Next(), interaction.ChannelId, world.Bot, time.GetUtcNow()) { Flags = (int)(flags | MessageFlags.Loading) });

    /// <summary>A follow-up names the message it follows.</summary>
    public Message FollowUp(Interaction interaction, Message message) => message with
    {
        Type = Reply,
        ApplicationId = world.Application.Id,
        WebhookId = world.Application.Id,
        InteractionMetadata = Metadata(interaction),
        MessageReference = interaction.OriginalId is { } original
            ? new MessageReference(0, interaction.ChannelId, original, store.Channels.Find(interaction.ChannelId)?.GuildId)
            : null,
    };

    private static int TypeOf(Interaction interaction) => interaction switch
    {
        { Type: InteractionType.Component } => Reply,
        { Type: InteractionType.Command, MessageId: not null } => ContextMenuCommand,
        { Type: InteractionType.Command } => ChatInputCommand,
        _ => 0,
    };

    private InteractionMetadata Metadata(Interaction interaction)
    {
        var owner = store.Channels.Find(interaction.ChannelId)?.GuildId ?? new Snowflake(0);
        return new InteractionMetadata(interaction.Id, interaction.Type, world.Reader, new Dictionary<string, Snowflake> { ["0"] = owner })
        {
            InteractedMessageId = interaction.Type is InteractionType.Component ? interaction.MessageId : null,
        };
    }
}
