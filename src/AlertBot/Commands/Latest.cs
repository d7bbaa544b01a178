using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

internal sealed class Latest(DossierDesk desk) : ICommand
{
    private const int Most = 10;

    // More than enough to find ten stories among, each told of several deals.
    private const int Looked = 10 * Most;

    public static CommandDefinition Command { get; } = new("latest", "The newest developments", [CommandOptions.AnyDeal], Paged: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) =>
        request.Get(CommandOptions.AnyDeal) is null
            ? Reply("Latest developments", await desk.AllAsync(request, cancellationToken))
            : await desk.WithDealAsync(request, dossier => Reply($"{dossier.Deal.Name}: latest developments", [dossier]), cancellationToken);

    private static CommandReply Reply(string title, IReadOnlyList<Dossier> dossiers)
    {
        // One story may be told of several deals.
        var newest = dossiers.SelectMany(static dossier => dossier.Developments.Select(development => (dossier.Deal, Development: development)))
            .OrderByDescending(static told => told.Development.Published).Take(Looked)
            .GroupBy(static told => told.Development.Url).Take(Most).ToArray();
        return newest.Length == 0
            ? CommandReply.Unknown(title, "Nothing has been reported yet.")
            : new(title, "The newest first.", [.. newest.Select(story => Line(story, dossiers.Count > 1))], Replies.SourcesOf(newest.Select(static story => Replies.SourceOf(story.First().Development))));
    }

    private static ReplyLine Line(IEnumerable<(Deal Deal, Development Development)> story, bool ofMany)
    {
        var line = Replies.LineOf(story.First().Development);
        return ofMany ? line with { Text = $"{line.Text} · {string.Join(", ", story.Select(static told => told.Deal.Name))}" } : line;
    }
}
