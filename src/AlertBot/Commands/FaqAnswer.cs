using System.Collections.Immutable;

namespace AlertBot.Commands;

/// <summary>Answers a question that nobody could: a form that holds it, and an answered question when it is filled in.</summary>
internal sealed class FaqAnswer(DossierDesk desk, FaqBook book, IUnansweredQuestions questions) : ICommand
{
    // In the custom id of the form beside a deal's id: short.
    private static readonly CommandOption _kept = new("k", "The id of the kept question");

    public static CommandDefinition Command { get; } =
        new("faq answer", "Answer a question that was kept for you", [CommandOptions.Unanswered, CommandOptions.AnyDeal], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var typed = (request.Submitted ? request.Get(_kept) : request.Get(CommandOptions.Unanswered)) ?? "";
        var all = await questions.ListAsync(request.GuildId ?? "", cancellationToken);
        if ((all.FirstOrDefault(question => question.Id == typed) ?? all.FirstOrDefault(question => question.Text.Equals(typed, StringComparison.OrdinalIgnoreCase))) is not { } asked)
            return CommandReply.Unknown("No such question", $"No question “{Choice.Cut(typed)}” waits here, or somebody has answered it. /faq questions shows those that do.");

        var about = request.Get(CommandOptions.AnyDeal) is null && asked.Deal is { } deal ? request with { Options = request.Options.SetItem(CommandOptions.Deal.Name, deal.Value) } : request;
        return await desk.WithDealAsync(about, dossier => about.Submitted ? SaveAsync(dossier, asked, about, cancellationToken) : Task.FromResult(Ask(dossier, asked)), cancellationToken);
    }

    private static CommandReply Ask(Dossiers.Dossier dossier, UnansweredQuestion asked) => CommandReply.Ask(FaqForm.Of(
        $"A question about {dossier.Deal.Name}",
        shown: null,
        ImmutableDictionary.CreateRange<string, string>([new(CommandOptions.Deal.Name, dossier.Deal.Id.Value), new(_kept.Name, asked.Id)]),
        asked.Text));

    private async Task<CommandReply> SaveAsync(Dossiers.Dossier dossier, UnansweredQuestion asked, CommandRequest request, CancellationToken cancellationToken)
    {
        if (await book.RefusalAsync(dossier, request, cancellationToken) is { } refusal)
            return refusal;

        await questions.RemoveAsync(asked.Server, asked.Id, cancellationToken);
        return FaqBook.Saved(request);
    }
}
