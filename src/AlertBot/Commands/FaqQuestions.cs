namespace AlertBot.Commands;

/// <summary>The questions that nothing on record answered; and whether any are kept, which a server's admins have to want.</summary>
internal sealed class FaqQuestions(IServers servers, IUnansweredQuestions questions, QuestionBox box, DossierDesk desk) : ICommand
{
    private static readonly CommandOption _keep = new("keep", "Whether to keep what I cannot answer from now on; “false” also removes what is kept", OptionType.Flag);

    public static CommandDefinition Command { get; } = new("faq questions", "The questions that I could not answer", [_keep], AdminsOnly: true, Paged: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        if (request.GuildId is not { } server)
            return CommandReply.Unknown("Not here", "Questions are kept for a server: say the command in one.");
        if (request.Flag(_keep) is { } keep)
            return await SetAsync(server, keep, request.Now, cancellationToken);

        var all = await questions.ListAsync(server, cancellationToken);
        var deals = await desk.DealsAsync(request, cancellationToken);
        return (all.Count, await servers.GetAsync(server, cancellationToken)) switch
        {
            (0, not { KeepsQuestions: true }) => CommandReply.Unknown("No questions are kept", "/faq questions keep:true keeps what I cannot answer from now on; whoever asks is told so."),
            (0, _) => CommandReply.Unknown("No questions wait", "I could answer all that was asked since."),
            _ => new("Questions without an answer", $"{Replies.Count(all.Count, "question", "questions")}. /faq answer answers one.", [.. all.Select(question => Line(question, deals.FirstOrDefault(deal => deal.Id == question.Deal)?.Name))], []),
        };
    }

    private static ReplyLine Line(UnansweredQuestion question, string? deal) => new(
        question.Text,
        $"{Replies.Count(question.Askers.Length, "person", "people")} asked, first on {Dossiers.DateWriter.Write(question.Asked)}{(deal is null ? "" : $", about {deal}")}");

    private async Task<CommandReply> SetAsync(string server, bool keep, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await servers.NoteAsync(server, now, cancellationToken);
        await servers.ChangeAsync(server, known => known with { KeepsQuestions = keep }, cancellationToken);
        box.Forget(server);
        if (!keep)
            await questions.ClearAsync(server, cancellationToken);

        return CommandReply.Of(keep ? "Questions are kept from now on" : "No questions are kept any more", keep
            ? $"What I cannot answer waits here for you, up to {ServerLimits.Questions} questions. Whoever asks is told so, and can take it back."
            : "What was kept is removed.");
    }
}
