using System.Collections.Immutable;

namespace AlertBot.Commands;

/// <summary>Answers a question that nobody could: a form that holds it, and an answered question when it is filled in.</summary>
internal sealed class FaqAnswer(DossierDesk desk, FaqBook book, IUnansweredQuestions questions) : ICommand
{
    // In the custom id of the form beside a deal's id, which may have 64 of the 100 characters: short, and of the id its first letters.
    private static readonly CommandOption _kept = new("k", "The beginning of the kept question's id");

    private static readonly CommandOption _deal = CommandOptions.AnyDeal with { Description = "The deal that the answer belongs to; that of the question if left out" };

    public static CommandDefinition Command { get; } =
        new("faq answer", "Answer a question that was kept for you", [CommandOptions.Unanswered, _deal], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var all = await questions.ListAsync(request.GuildId ?? "", cancellationToken);
        if (Find(all, request) is not { } asked)
            return NotFound(request.Get(CommandOptions.Unanswered));

        var about = request.Get(CommandOptions.AnyDeal) is null && asked.Deal is { } deal ? request with { Options = request.Options.SetItem(CommandOptions.Deal.Name, deal.Value) } : request;
        return await desk.WithDealAsync(about, dossier => about.Submitted ? SaveAsync(dossier, asked, about, cancellationToken) : Task.FromResult(Ask(dossier, asked)), cancellationToken);
    }

    private static CommandReply NotFound(string? typed) => CommandReply.Unknown("No such question", typed is null
        ? "That question waits here no more: somebody has answered it. /faq questions shows those that do."
        : $"No question “{Choice.Cut(typed)}” waits here, or somebody has answered it. /faq questions shows those that do.");

    /// <summary>As the form kept it; by its id, which is what a choice gives; or as it was asked.</summary>
    private static UnansweredQuestion? Find(IReadOnlyList<UnansweredQuestion> all, CommandRequest request) => (request.Get(_kept), request.Get(CommandOptions.Unanswered) ?? "") switch
    {
        ({ } kept, _) => all.FirstOrDefault(question => ShortOf(question) == kept),
        (_, var typed) => all.FirstOrDefault(question => question.Id == typed) ?? all.FirstOrDefault(question => question.Text.Equals(typed, StringComparison.OrdinalIgnoreCase)),
    };

    // 30 bits tell a server's few hundred questions apart.
    private static string ShortOf(UnansweredQuestion question) => question.Id.Length > 7 ? question.Id[1..7] : question.Id;

    private static CommandReply Ask(Dossiers.Dossier dossier, UnansweredQuestion asked) => CommandReply.Ask(FaqForm.Of(
        $"A question about {dossier.Deal.Name}",
        shown: null,
        ImmutableDictionary.CreateRange<string, string>([new(CommandOptions.Deal.Name, dossier.Deal.Id.Value), new(_kept.Name, ShortOf(asked))]),
        asked.Text));

    private async Task<CommandReply> SaveAsync(Dossiers.Dossier dossier, UnansweredQuestion asked, CommandRequest request, CancellationToken cancellationToken)
    {
        if (await book.RefusalAsync(dossier, request, cancellationToken) is { } refusal)
            return refusal;

        await questions.RemoveAsync(asked.Server, asked.Id, cancellationToken);
        return FaqBook.Saved(request);
    }
}
