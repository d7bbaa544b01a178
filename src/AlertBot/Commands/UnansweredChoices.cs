using System.Collections.Concurrent;
using AlertBot.Deals;

namespace AlertBot.Commands;

internal sealed class UnansweredChoices(IUnansweredQuestions questions, TimeProvider time) : IOptionChoices
{
    private static readonly TimeSpan _freshFor = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan _staleAfter = TimeSpan.FromSeconds(50);

    // Each letter that is typed asks for them.
    private readonly ConcurrentDictionary<string, Remembered<IReadOnlyList<UnansweredQuestion>>> _ofServers = new();

    public CommandOption Option => CommandOptions.Unanswered;

    /// <summary>To admins only: others did not ask these.</summary>
    public async Task<IReadOnlyList<Choice>> ForAsync(CommandRequest request, string typed, CancellationToken cancellationToken) => !request.IsAdmin || request.GuildId is not { } server ? [] :
    [
        .. from question in await _ofServers.GetOrAdd(server, Remember).GetAsync(cancellationToken)
           let closeness = Closeness.Of(question.Text, typed)
           where closeness != Closeness.None
           orderby closeness
           select new Choice(Choice.Cut(question.Text), question.Id),
    ];

    private Remembered<IReadOnlyList<UnansweredQuestion>> Remember(string server) => new(() => questions.ListAsync(server, CancellationToken.None), _freshFor, time, _staleAfter);
}
