using System.Globalization;
using AlertBot.Text;

namespace AlertBot.Alerts;

/// <summary>That a channel's messages are parked: told once a day for a channel and a reason, however many messages it befalls.</summary>
internal static class ParkedNotice
{
    /// <param name="code">Discord's JSON error code, topics/opcodes-and-status-codes.</param>
    public static Notice Of(string channelId, int code, string reason, DateTimeOffset now) => new(
        new(ContentHash.Of("notice", "parked", channelId, reason, now.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        NoticeKind.Parked,
        $"Discord refuses messages for channel {channelId}",
        $"It was {reason}\n{Refusal.WhatToDo(code)}\nThey are parked, and none is lost: /alerts status lists them, /alerts retry sends them again.",
        now)
    {
        About = channelId,
    };
}
