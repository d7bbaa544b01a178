using AlertBot.Deals;
using AlertBot.Developments.Facts;
using AlertBot.Developments.Facts.Lexing;
using AlertBot.Text;

namespace AlertBot.Developments.Reading;

/// <summary>The words of a headline that tell one development from another.</summary>
internal static class Vocabulary
{
    private static readonly HashSet<string> _stop = [.. (
        "a about after again all also am amid an and any are as at be been before being but by can could did do does for from get gets had has have he her "
        + "here him his how i if in into is it its just like may might more most my new no not now of off on one or our out over s says said say she so some still "
        + "such t than that the their them then there these they this those through to too under up us very was we were what when where which while who why will "
        + "with would you your via per amp re ve ll don want wants really first last next back two three")
        .Split(' ')];

    // Different words for one act; the first stands for all. Stems on both sides.
    private static readonly Dictionary<string, string> _same = Synonyms(
        "buy bought acquire acquisition purchase takeover buyout snap",
        "sue lawsuit suit litigation legal court",
        "judge ruling rule rules",
        "jury juror jurors verdict",
        "testify testimony testifies stand witness",
        "invest investment investor stake",
        "partner partnership team",
        "deal agreement pact contract",
        "offer bid proposal",
        "reject rebuff spurn snub",
        "approve approval clear greenlight",
        "block kill halt stop veto pause freeze",
        "end quit drop exit abandon withdraw scrap unwind cancel terminate",
        "launch unveil introduce debut release",
        "layoff layoffs lays laid fire",
        "die dead death dies",
        "license licence licensing",
        "film movie",
        "center centers centre datacenter",
        "reportedly report reports rumor rumour",
        "negotiate negotiation talks talk discuss discussion bargain haggle",
        "settle settlement peace truce ceasefire");

    /// <param name="ignored">Words that tell nothing apart here.</param>
    public static List<string> Of(string text, IReadOnlySet<string> ignored)
    {
        var words = new List<string>();
        var source = new LexedText(text);
        var (money, percents) = (MoneyReader.Read(source), PercentReader.Read(source));
        foreach (var token in Tokens.Of(text))
        {
            // Amounts are compared as numbers.
            if (money.Any(amount => amount.Start <= token.Start && token.End <= amount.End)
                || percents.Any(share => share.Start <= token.Start && token.End <= share.End))
            {
                continue;
            }

            if (token.Shape == TokenShape.Sign || token.Word.Length < 2 || _stop.Contains(token.Word) || ignored.Contains(token.Word))
                continue;
            var word = Meaning(token.Word);
            if (!words.Contains(word))
                words.Add(word);
        }

        return words;
    }

    /// <summary>A word's stem, or that of the word which stands for all of its meaning.</summary>
    public static string Meaning(string word)
    {
        var stem = Stem.Of(word);
        return _same.GetValueOrDefault(stem, stem);
    }

    /// <summary>The names of a deal's parties: every headline of the deal has them, so they tell nothing apart.</summary>
    public static IReadOnlySet<string> NamesOf(Deal deal) =>
        deal.Parties.SelectMany(party => party.Aliases.Prepend(party.Name)).SelectMany(Tokens.Of).Select(token => token.Word).ToHashSet();

    private static Dictionary<string, string> Synonyms(params string[] rows)
    {
        var same = new Dictionary<string, string>();
        foreach (var row in rows.Select(row => row.Split(' ')))
        {
            foreach (var word in row)
                same.TryAdd(Stem.Of(word), Stem.Of(row[0]));
        }

        return same;
    }
}
