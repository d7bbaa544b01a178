using System.Collections.Immutable;

namespace AlertBot.Commands;

/// <summary>The few words that an option takes.</summary>
internal sealed class FixedChoices(CommandOption option, params ImmutableArray<string> words) : IOptionChoices
{
    public CommandOption Option => option;

    public Task<IReadOnlyList<Choice>> ForAsync(CommandRequest request, string typed, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Choice>>([.. Near(words, typed)]);

    public static IEnumerable<Choice> Near(IEnumerable<string> words, string typed) =>
        from word in words
        let closeness = Closeness.Of(word, typed)
        where closeness != Closeness.None
        orderby closeness
        select new Choice(word, word);
}
