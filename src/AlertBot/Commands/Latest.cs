using AlertBot.Dossiers;

namespace AlertBot.Commands;

internal sealed class Latest(DossierDesk desk) : ICommand
{
    private const int Most = 10;

    public static CommandDefinition Command { get; } = new("latest", "The newest developments", [CommandOptions.AnyDeal], Paged: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) =>
        request.Get(CommandOptions.AnyDeal) is null
            ? Reply("Latest developments", await desk.AllAsync(request, cancellationToken))
            : await desk.WithDealAsync(request, dossier => Reply($"{dossier.Deal.Name}: latest developments", [dossier]), cancellationToken);

    private static CommandReply Reply(string title, IReadOnlyList<Dossier> dossiers)
    {
        var newest = dossiers.SelectMany(dossier => dossier.Developments).OrderByDescending(development => development.Published).Take(Most).ToArray();
        return newest.Length == 0
            ? CommandReply.Unknown(title, "Nothing has been reported yet.")
            : new(title, "The newest first.", [.. newest.Select(Replies.LineOf)], Replies.SourcesOf(newest.Select(Replies.SourceOf)));
    }
}
