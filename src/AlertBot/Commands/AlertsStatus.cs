using System.Collections.Immutable;
using AlertBot.Alerts;

namespace AlertBot.Commands;

/// <summary>What this channel gets, and what waits because Discord refuses it, here and elsewhere.</summary>
internal sealed class AlertsStatus(SubscriptionDesk desk, ParkedDesk parked) : ICommand
{
    public static CommandDefinition Command { get; } = new("alerts status", "What this channel gets, and what Discord refuses", [], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var here = await desk.HereAsync(request, cancellationToken);
        var refused = Refused(await parked.ListAsync(request, cancellationToken));
        var text = here is null ? "This channel gets no alerts; /alerts subscribe changes that." : "This channel gets:";
        return new("Alerts", text, [.. here is null ? [] : SubscriptionLines.Of(here), .. refused], []);
    }

    /// <summary>A line for each channel and reason: after an outage hundreds of messages have the same.</summary>
    private static ImmutableArray<ReplyLine> Refused(IReadOnlyList<ParkedAlert> parked) => parked.Count == 0
        ? [new("Parked", "nothing; Discord takes every message")]
        :
        [
            .. parked.GroupBy(alert => (alert.Entry.ChannelId, alert.Reason)).Select(group => new ReplyLine(
                $"{Replies.Count(group.Count(), "message", "messages")} parked",
                $"for channel {group.Key.ChannelId} since {Moment.Of(group.Min(alert => alert.ParkedAt))}: {group.Key.Reason}")),
            new("To do", "Mend what the reason names, then /alerts retry sends them."),
        ];
}
