using System.Collections.Immutable;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

internal sealed class FaqAsk(DossierDesk desk, AnswerShelf shelf, AnswerWriter? writer = null, QuestionBox? box = null) : ICommand
{
    public static CommandDefinition Command { get; } =
        new("faq ask", "Ask about a deal; the answer comes with its source", [CommandOptions.Question, CommandOptions.AnyDeal]);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        if (request.Get(CommandOptions.Question) is not { } question)
            return Ask(request);
        return request.Get(CommandOptions.AnyDeal) is null
            ? await ReplyAsync(question, await desk.AboutAsync(question, request, cancellationToken), request, cancellationToken)
            : await desk.WithDealAsync(request, dossier => ReplyAsync(question, [dossier], request, cancellationToken), cancellationToken);
    }

    /// <summary>For whoever asks about a message, and has typed nothing yet.</summary>
    private static CommandReply Ask(CommandRequest request) => CommandReply.Ask(new CommandForm(
        "What would you like to know?",
        [new(CommandOptions.Question.Name, "Question", Hint: "When was the deal signed?", Long: true)],
        request.Get(CommandOptions.AnyDeal) is { } deal ? ImmutableDictionary.CreateRange<string, string>([new(CommandOptions.AnyDeal.Name, deal)]) : []));

    private async Task<CommandReply> ReplyAsync(string typed, IReadOnlyList<Dossier> dossiers, CommandRequest request, CancellationToken cancellationToken)
    {
        // A chosen question that is too long for a choice comes as its id (QuestionChoices).
        var question = dossiers.SelectMany(dossier => dossier.Faq).FirstOrDefault(entry => entry.Id == typed)?.Question ?? typed;
        var answer = await shelf.AnswerAsync(question, dossiers, request.Now);
        if (writer is not null)
            answer = await writer.WriteAsync(question, answer, cancellationToken);
        return answer is { Known: true, Source: { } source }
            ? new(question, answer.Text, About(answer, dossiers, request), [Replies.SourceOf(source)], Note: answer.Note)
            : CommandReply.Unknown(question, $"{UnknownAnswer.To(question)}{Nearest(answer)}") with { Note = box is null ? null : await box.KeepAsync(question, dossiers, request, cancellationToken) };
    }

    /// <summary>Which deal it is, for who did not say which.</summary>
    private static ImmutableArray<ReplyLine> About(Answer answer, IReadOnlyList<Dossier> dossiers, CommandRequest request) =>
        request.Get(CommandOptions.AnyDeal) is null && dossiers.FirstOrDefault(dossier => dossier.Deal.Id == answer.Deal) is { } about ? [new("About:", about.Deal.Name)] : [];

    private static string Nearest(Answer answer) =>
        answer.Nearest.IsEmpty ? "" : $"\nI can answer:\n{string.Join('\n', answer.Nearest.Select(question => $"• {question}"))}";
}
