using AlertBot.Deals;
using AlertBot.Text;

namespace AlertBot.Benchmarks.Matching;

/// <summary>As many made-up deals as wanted, ten aliases each, from words that stand in the items, so that their names are met as names are.</summary>
internal static class ManyDeals
{
    private const int AliasesEach = 10;

    public static List<Deal> Of(int count, IEnumerable<string> titles)
    {
        var words = titles.SelectMany(Tokens.Of).Where(word => word.Shape == TokenShape.Capital && word.Word.Length > 4 && word.Word.All(char.IsAsciiLetter))
            .CountBy(word => word.Word).Where(word => word.Value is > 1 and < 6).Select(word => Capital(word.Key)).Order(StringComparer.Ordinal).ToList();
        return [.. Enumerable.Range(0, count).Select(number => DealOf(number, words))];
    }

    private static Deal DealOf(int number, List<string> words)
    {
        string Word(int i) => words[((number * 7919) + (i * 104_729)) % words.Count];
        // One alias of ten is a single word, as "Netflix" is; the others are of two, as "Warner Bros.".
        IEnumerable<string> Aliases(int from) => Enumerable.Range(from, (AliasesEach / 2) - 1).Select(i => $"{Word(i)} {Word(i + 50)}");
        return new Deal
        {
            Id = new DealId($"deal-{number}"),
            Name = $"Deal {number}",
            Parties =
            [
                new Party { Name = $"{Word(0)} {number}", Aliases = [.. Aliases(1)] },
                new Party { Name = $"{Word(9)} {Word(90)} {number}", Aliases = [.. Aliases(10)] },
            ],
            DealWords = ["merger", "acquisition", "bid", "stake", "lawsuit"],
        };
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
