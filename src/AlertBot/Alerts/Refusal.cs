namespace AlertBot.Alerts;

/// <summary>What a refusal of Discord's asks of people, by its JSON error code (topics/opcodes-and-status-codes).</summary>
internal static class Refusal
{
    /// <summary>It is not there, or not any more.</summary>
    public const int UnknownChannel = 10003;

    /// <summary>The person does not want, or cannot get, direct messages: "Cannot send messages to this user", without a mutual server too.</summary>
    public static bool IsPersonUnreachable(int code) => code is 50007 or 50278;

    /// <summary>"Missing access" and "missing permissions".</summary>
    public static bool IsMissingRight(int code) => code is 50001 or 50013;

    public static string WhatToDo(int code) => code switch
    {
        UnknownChannel => "The channel is not there any more. If it moved, subscribe the new one.",
        // 160002: cannot reply without permission to read message history.
        50001 or 50013 or 160002 => "Give the bot View Channel, Send Messages, Embed Links and Read Message History there.",
        50007 => "Allow direct messages from members of a server that we share (its menu, Privacy Settings), and unblock me.",
        50278 => "We share no server. Join one where I am, then try again.",
        50083 or 160005 => "The thread is archived or locked: open it again.",
        40067 => "The forum demands a tag on every thread and has none that I may set: give it one, or let go of the demand.",
        _ => "Discord does not take this message as it is; its reason says which part.",
    };
}
