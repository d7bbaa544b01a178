using AlertBot.Dossiers;

namespace AlertBot.Commands;

internal sealed class FaqList(DossierDesk desk) : ICommand
{
    public static CommandDefinition Command { get; } = new("faq list", "The questions that are answered", [CommandOptions.AnyDeal]);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) =>
        request.Get(CommandOptions.AnyDeal) is null
            ? Reply("Answered questions", await desk.AllAsync(cancellationToken))
            : await desk.WithDealAsync(request, dossier => Reply($"{dossier.Deal.Name}: answered questions", [dossier]), cancellationToken);

    private static CommandReply Reply(string title, IReadOnlyList<Dossier> dossiers)
    {
        var entries = dossiers.SelectMany(dossier => dossier.Faq)
            .OrderByDescending(entry => entry.Curated).ThenByDescending(entry => entry.Source.AsOf).ToArray();
        if (entries.Length == 0)
            return CommandReply.Unknown(title, "There are no set questions yet. /faq ask also looks at terms, events and summaries.");
        var sources = Replies.SourcesOf(entries.Select(entry => entry.Source));
        return new(title, $"{Replies.Count(entries.Length, "question", "questions")}.", [.. entries.Select(Line)], sources);
    }

    private static ReplyLine Line(FaqEntry entry) =>
        new(entry.Question, $"{entry.Answer} ({entry.Source.Outlet}, {DateWriter.Write(entry.Source.AsOf)})", entry.Source.Url, entry.Source.AsOf);
}
