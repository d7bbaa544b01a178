using AlertBot.Discord.Messages;

namespace AlertBot.Discord.Interactions;

/// <summary>What the host writes back.</summary>
internal sealed record InteractionAnswer(int Status, Body Body);
