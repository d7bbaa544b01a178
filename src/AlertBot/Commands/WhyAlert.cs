using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

/// <summary>The answer of the button under an alert, of the message command on it, and of /why, which means the newest: what was decided and why, what spoke for the deal, and who told it.</summary>
internal sealed class WhyAlert(DossierDesk desk, SubscriptionDesk subscriptions) : ICommand
{
    private const int MostEvidence = 6;

    /// <summary>Not among the command's options: nobody types an alert's id.</summary>
    private static readonly CommandOption _alert = new("alert", "The alert's id");

    public static CommandDefinition Command { get; } = new("why", "Why the newest alert about a deal was sent", [CommandOptions.Deal]);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        if (request.Get(_alert) is not null && request.Get(CommandOptions.Deal) is null)
            return CommandReply.Unknown("Why this alert?", "This message is no single alert of mine. What a digest lists is told of one by one: /why with the name of its deal.");
        if (request.Get(CommandOptions.Deal) == SampleAlert.Deal.Id.Value)
            return CommandReply.Of("Why this alert?", "Somebody tried whether alerts arrive here (/alerts test). It tells nothing that happened.");

        return await desk.WithDealAsync(request, await FollowedAsync(request, cancellationToken), dossier => Reply(dossier, request), cancellationToken);
    }

    /// <summary>In the direct messages of whoever asks: by what they follow they are told of a server's own deals there.</summary>
    private async Task<Subscription?> FollowedAsync(CommandRequest request, CancellationToken cancellationToken) =>
        request is { GuildId: null, ChannelId: { } channel } && await subscriptions.OfAsync(channel, cancellationToken) is { } followed && followed.Person == request.UserId
            ? followed
            : null;

    private static CommandReply Reply(Dossier dossier, CommandRequest request) => Told(dossier, request) is { } development
        ? Reply(dossier.Deal, development, [.. dossier.Reports.Where(report => report.Development == development.Id).OrderBy(report => report.Published)])
        : CommandReply.Unknown("Why this alert?", request.Get(_alert) is null ? "Nothing has been reported about this deal yet." : "I have no record of this alert in this channel.");

    /// <summary>An alert's id is made of the development and the channel, so the channel in which somebody asks is the way back.</summary>
    private static Development? Told(Dossier dossier, CommandRequest request)
    {
        if (request.Get(_alert) is not { } id)
            return dossier.Developments.MaxBy(development => development.Published);

        var alert = new AlertId(id);
        // In a forum the alert is the forum's, and the channel is its thread.
        Subscription[] here = [new(request.ChannelId ?? "", []), new(request.ParentId ?? "", [])];
        return dossier.Developments.Concat(dossier.Withdrawn).FirstOrDefault(development => here.Any(place => AlertsOf(development, place).Contains(alert)));
    }

    /// <summary>The alert itself, and the replies under it.</summary>
    private static IEnumerable<AlertId> AlertsOf(Development development, Subscription here)
    {
        var alert = AlertId.Of(development.Id, here);
        return development.Retellings.Select(retelling => AlertId.OfReply(alert, retelling.Article)).Prepend(alert);
    }

    private static CommandReply Reply(Deal deal, Development development, ImmutableArray<Report> reports)
    {
        var first = reports.FirstOrDefault(report => report.Verdict == Verdict.New);
        ImmutableArray<ReplyLine?> lines =
        [
            development.Withdrawal is { } withdrawal ? new("Withdrawn", $"{Moment.Of(withdrawal.At)}: {withdrawal.Reason}") : null,
            first is null ? null : new("Decision", $"{first.Verdict}: {first.Reason}"),
            new("Importance", $"{development.Importance} of 5: {development.ImportanceReason}"),
            development.SummaryNote is { } note ? new("Summary", Replies.Capital(note)) : null,
            first is null or { Evidence.IsEmpty: true } ? null : new("Matched", Evidence(first.Evidence)),
            reports.Length > 1 ? new("Reports", Replies.Count(reports.Length, "report", "reports")) : null,
        ];
        return new("Why this alert?", $"{development.Headline}\nIt tells something new about {deal.Name}.", [.. lines.OfType<ReplyLine>()], Sources(development, reports));
    }

    /// <summary>“Harbour” in the title, “takeover” in the summary.</summary>
    private static string Evidence(ImmutableArray<Evidence> evidence) => string.Join(", ", evidence
        .DistinctBy(static found => (found.Phrase, found.Field))
        .Take(MostEvidence)
        .Select(static found => $"“{found.Phrase}” in the {found.Field.ToString().ToLowerInvariant()}"));

    private static ImmutableArray<ReplySource> Sources(Development development, ImmutableArray<Report> reports) =>
        reports.IsEmpty ? Replies.SourcesOf([Replies.SourceOf(development)]) : Replies.SourcesOf(reports.Select(Source));

    private static Source Source(Report report) => new(report.Outlet, report.Title, report.Url, report.Published);
}
