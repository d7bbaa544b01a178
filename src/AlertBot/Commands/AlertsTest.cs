using AlertBot.Alerts;

namespace AlertBot.Commands;

/// <summary>Sends a sample by the way that every alert takes, and says in plain words how far it came.</summary>
internal sealed class AlertsTest(SubscriptionDesk desk, IChannelDirectory channels, INoticePost post, IServers servers) : ICommand
{
    public static CommandDefinition Command { get; } = new("alerts test", "Send a sample alert to this channel, marked as a test", [], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        if (request.ChannelId is not { } channel)
            return CommandReply.Unknown("In which channel?", "Say /alerts test in the channel that should get the test.");

        if ((await channels.FindAsync(channel, cancellationToken)).Kind == ChannelKind.Forum)
            return CommandReply.Unknown("In which thread?", "In the forum itself a test would leave a thread that nobody needs. Say /alerts test in one of its threads; it is posted there.");

        await NoteAsync(request, channel, cancellationToken);
        var here = await desk.HereAsync(request, cancellationToken);
        return await post.SendAsync(SampleAlert.Notice(channel, request.Now), channel, here?.Person, cancellationToken) switch
        {
            NoticeOutcome.Sent => CommandReply.Of("The test has arrived", $"It stands in {Mention.Channel(channel)}.{Left(here, channel)}"),
            NoticeOutcome.Refused(var code, var reason) => CommandReply.Unknown("The test was refused", $"{Refusal.WhatToDo(code)} (Discord: {reason}, code {code})"),
            NoticeOutcome.Waits(var reason) => CommandReply.Unknown("The test has not arrived yet", $"It is tried again by itself. So far: {reason}"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    // Before it is sent: in a channel that nobody subscribed, and in a forum's thread, it is found by this when the server is left.
    private async Task NoteAsync(CommandRequest request, string channel, CancellationToken cancellationToken)
    {
        if (request.GuildId is not { } server)
            return;

        await servers.NoteAsync(server, request.Now, cancellationToken);
        await servers.NoteAsync(server, channel, cancellationToken);
    }

    /// <summary>What a test leaves out.</summary>
    private static string Left(Subscription? here, string channel) => here switch
    {
        { Channel: ChannelKind.Forum, Threads: ThreadPer.Development } when here.ChannelId != channel => " It is in this thread, so that none is left behind; a real alert opens a thread of its own in the forum.",
        { Channel: ChannelKind.Forum } when here.ChannelId != channel => " It is in this thread, so that none is left behind; a real alert stands in the thread of its deal.",
        null => " But this channel gets no alerts yet; /alerts subscribe changes that.",
        { Role: not null } => " A real alert would ping the role; a test pings nobody.",
        { Channel: ChannelKind.Announcement } => " A real alert would also be published to the channels that follow this one.",
        _ => "",
    };
}
