using AlertBot.Developments;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

internal sealed class DealSources(DossierDesk desk) : ICommand
{
    public static CommandDefinition Command { get; } = new("deal sources", "Who told what about a deal, the newest first", [CommandOptions.Deal], Paged: true);

    public CommandDefinition Definition => Command;

    public Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) =>
        desk.WithDealAsync(request, Reply, cancellationToken);

    private static CommandReply Reply(Dossier dossier)
    {
        var reports = dossier.Reports.OrderByDescending(report => report.Published).ToArray();
        if (reports.Length == 0)
            return CommandReply.Unknown(dossier.Deal.Name, "Nothing has been reported about this deal yet.");

        var outlets = reports.CountBy(report => report.Outlet).OrderByDescending(outlet => outlet.Value).ThenBy(outlet => outlet.Key);
        var text = $"{Replies.Count(reports.Length, "report", "reports")}: {string.Join(", ", outlets.Select(outlet => $"{outlet.Key} {outlet.Value}"))}.";
        return new($"{dossier.Deal.Name}: sources", text, [.. reports.Select(report => Line(report, Verdict(report, dossier)))], []);
    }

    private static string Verdict(Report report, Dossier dossier) =>
        dossier.Withdrawn.Any(development => development.Id == report.Development) ? "withdrawn" : report.Verdict.ToString().ToLowerInvariant();

    private static ReplyLine Line(Report report, string verdict) =>
        new(DateWriter.Write(report.Published), $"{report.Title} ({report.Outlet}, {verdict})", report.Url, report.Published);
}
