using AlertBot.Dossiers;
using AlertBot.Dossiers.Pictures;

namespace AlertBot.Commands;

internal sealed class DealTimeline(DossierDesk desk) : ICommand
{
    public static CommandDefinition Command { get; } = new("deal timeline", "What happened in a deal, in order, with who told it", [CommandOptions.Deal], Paged: true);

    public CommandDefinition Definition => Command;

    public Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) =>
        desk.WithDealAsync(request, dossier => Reply(dossier, request.Now), cancellationToken);

    private static CommandReply Reply(Dossier dossier, DateTimeOffset now)
    {
        var rows = Timeline.Of(dossier, now);
        if (rows.IsEmpty)
            return CommandReply.Unknown(dossier.Deal.Name, "Nothing has been reported about this deal yet.");
        var text = $"{Replies.Count(rows.Length, "event", "events")}, the oldest first.";
        return new($"{dossier.Deal.Name}: timeline", text, [.. rows.Select(Line)], Replies.SourcesOf(rows.SelectMany(row => row.Sources)))
        {
            Note = dossier.Withdrawn.IsEmpty ? null : $"{Replies.Count(dossier.Withdrawn.Length, "development was", "developments were")} withdrawn and not told here.",
            Picture = new ReplyPicture("timeline.png", $"Timeline of {dossier.Deal.Name}: {text}", () => DealPicture.PngOf(dossier)),
        };
    }

    private static ReplyLine Line(TimelineRow row) =>
        new(DateWriter.Write(row.Date), $"{row.Text} ({Replies.Outlets(row.Sources)})", row.Sources[0].Url);
}
