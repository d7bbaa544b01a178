using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Discord.Messages;

namespace AlertBot.Discord.Rest;

internal sealed class DirectMessages(DiscordApi api) : IDirectMessages
{
    public async Task<DirectMessagesFinding> OpenAsync(string userId, CancellationToken cancellationToken)
    {
        var body = Body.Of(JsonSerializer.SerializeToUtf8Bytes(new Recipient(userId), RestJson.Default.Recipient), null);
        return await api.AskAsync(DiscordRoute.DirectMessages, body, cancellationToken) switch
        {
            ApiAnswer.Ok(var json) when RestJson.Read(json, RestJson.Default.DiscordChannel) is { } channel => new(channel.Id),
            ApiAnswer.Not { Why: SendResult.Refused refused } => new(null, $"Discord does not let me write to you, it was {refused.Reason}. {Refusal.WhatToDo(refused.Code)}"),
            ApiAnswer.Not(var why) => new(null, $"Discord did not open our direct messages ({why.Reason}). Try again in a minute."),
            _ => new(null, "Discord's answer could not be read. Try again in a minute."),
        };
    }

    /// <summary>resources/user, create DM.</summary>
    internal sealed record Recipient(string RecipientId);
}
