namespace AlertBot.Discord.Interactions;

/// <summary>What the host writes back: a status and a JSON body (Content-Type application/json).</summary>
internal sealed record InteractionAnswer(int Status, byte[] Json);
