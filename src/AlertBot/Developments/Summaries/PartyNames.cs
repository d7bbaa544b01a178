using AlertBot.Deals;
using AlertBot.Text;

namespace AlertBot.Developments.Summaries;

/// <summary>How many of a deal's parties a sentence names, by name, people or products.</summary>
internal sealed class PartyNames(Deal deal)
{
    private readonly IReadOnlyList<IReadOnlyList<string[]>> _parties =
        [.. deal.Parties.Select(party => (IReadOnlyList<string[]>)[.. party.Aliases.Concat(party.People).Concat(party.Products).Prepend(party.Name).Select(Words)])];

    public int In(string sentence)
    {
        var words = Words(sentence);
        return _parties.Count(names => names.Any(name => name.Length > 0 && Stands(words, name)));
    }

    private static bool Stands(string[] words, string[] name) =>
        Enumerable.Range(0, Math.Max(0, words.Length - name.Length + 1)).Any(at => words.AsSpan(at, name.Length).SequenceEqual(name));

    private static string[] Words(string text) => [.. Tokens.Of(text).Select(token => token.Word)];
}
