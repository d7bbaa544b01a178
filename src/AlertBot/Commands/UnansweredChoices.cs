namespace AlertBot.Commands;

internal sealed class UnansweredChoices(IUnansweredQuestions questions) : IOptionChoices
{
    public CommandOption Option => CommandOptions.Unanswered;

    /// <summary>To admins only: others did not ask these.</summary>
    public async Task<IReadOnlyList<Choice>> ForAsync(CommandRequest request, string typed, CancellationToken cancellationToken) => !request.IsAdmin || request.GuildId is not { } server ? [] :
    [
        .. from question in await questions.ListAsync(server, cancellationToken)
           let closeness = Closeness.Of(question.Text, typed)
           where closeness != Closeness.None
           orderby closeness
           select new Choice(Choice.Cut(question.Text), question.Id),
    ];
}
