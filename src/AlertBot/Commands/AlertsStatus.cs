using System.Collections.Immutable;
using AlertBot.Alerts;

namespace AlertBot.Commands;

/// <summary>What this channel gets, and what waits because Discord refuses it, here and elsewhere.</summary>
internal sealed class AlertsStatus(SubscriptionDesk desk, ParkedDesk parked, IGivenUpSteps given, Rights rights) : ICommand
{
    private static readonly TimeSpan _shown = TimeSpan.FromDays(7);

    public static CommandDefinition Command { get; } = new("alerts status", "What this channel gets, and what Discord refuses", [], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var here = await desk.HereAsync(request, cancellationToken);
        var refused = Refused(await parked.ListAsync(request, cancellationToken), await rights.IsOperatorAsync(request, cancellationToken));
        var text = here is null ? "This channel gets no alerts; /alerts subscribe changes that." : "This channel gets:";
        return new("Alerts", text, [.. here is null ? [] : await desk.LinesAsync(here, request, cancellationToken), .. refused, .. await GivenUpAsync(request, cancellationToken)], []);
    }

    /// <summary>What failed so often that its queue gave it up, of the last week; the operator's only, for it may be anybody's.</summary>
    private async Task<IEnumerable<ReplyLine>> GivenUpAsync(CommandRequest request, CancellationToken cancellationToken) => await rights.IsOperatorAsync(request, cancellationToken)
        ? (await given.SinceAsync(request.Now - _shown, cancellationToken)).GroupBy(step => (step.Queue, step.Problem)).Select(group => new ReplyLine(
            $"{Replies.Count(group.Count(), "step", "steps")} of {group.Key.Queue} given up",
            $"last {Moment.Of(group.Max(step => step.At))}: {group.Key.Problem}. What it was for is found by the next sweep"))
        : [];

    /// <summary>A line for each channel and reason: after an outage hundreds of messages have the same.</summary>
    private static ImmutableArray<ReplyLine> Refused(IReadOnlyList<ParkedAlert> parked, bool ofAll) => parked.Count == 0
        ? [new("Parked", "nothing; Discord takes every message")]
        :
        [
            .. parked.GroupBy(alert => (alert.Entry.ChannelId, alert.Entry.Person, alert.Reason)).Select(group => new ReplyLine(
                $"{Replies.Count(group.Count(), "message", "messages")} parked",
                $"for {Place(group.Key.ChannelId, group.Key.Person, ofAll)} since {Moment.Of(group.Min(alert => alert.ParkedAt))}: {group.Key.Reason}")),
            new("To do", "Mend what the reason names, then /alerts retry sends them."),
        ];

    // The name of another server's channel is shown to nobody: there its id says which it is.
    private static string Place(string channel, string? person, bool ofAll) => person is not null ? "somebody’s direct messages" : $"{Mention.Channel(channel)}{(ofAll ? $" ({channel})" : "")}";
}
