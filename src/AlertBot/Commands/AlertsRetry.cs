namespace AlertBot.Commands;

internal sealed class AlertsRetry(ParkedDesk parked) : ICommand
{
    private static readonly CommandOption _channel = new("channel", "The channel, as #name or by its id; all channels if left out");

    public static CommandDefinition Command { get; } = new("alerts retry", "Send again what Discord refused", [_channel], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        // As it is copied, or as a mention.
        var channel = request.Get(_channel)?.Trim('<', '#', '>');
        var retried = await parked.RetryAsync(request, alert => channel is null || alert.Entry.ChannelId == channel, cancellationToken);
        return retried == 0
            ? CommandReply.Unknown("Nothing to retry", channel is null ? "Nothing is parked." : $"Nothing is parked for “{Choice.Cut(channel)}”; /alerts status lists what is.")
            : CommandReply.Of("On their way", $"{Replies.Count(retried, "message is", "messages are")} sent again within a minute. What is refused again is parked again.");
    }
}
