namespace AlertBot.Commands;

internal sealed class UnansweredChoices(IUnansweredQuestions questions, TimeProvider time) : IOptionChoices
{
    // Each letter that is typed asks for them.
    private readonly RememberedOfServers<IReadOnlyList<UnansweredQuestion>> _ofServers = new(server => questions.ListAsync(server, CancellationToken.None), time);

    public CommandOption Option => CommandOptions.Unanswered;

    /// <summary>To admins only: others did not ask these.</summary>
    public async Task<IReadOnlyList<Choice>> ForAsync(CommandRequest request, string typed, CancellationToken cancellationToken) => !request.IsAdmin || request.GuildId is not { } server ? [] :
    [
        .. from question in await _ofServers.GetAsync(server, cancellationToken)
           let closeness = Closeness.Of(question.Text, typed)
           where closeness != Closeness.None
           orderby closeness
           select new Choice(Choice.Cut(question.Text), question.Id),
    ];
}
