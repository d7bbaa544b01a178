using AlertBot.Developments.Reading;
using AlertBot.Text;

namespace AlertBot.Developments.Judging;

/// <summary>
/// With whom a headline's party acts, by grammar: "A invests 5 billion in X", "A licenses fonts from X", "A sues X". A name there that the deal
/// does not have tells another deal.
/// </summary>
internal static class Counterpart
{
    private static readonly CueTable<string> _acts = new(
    [
        ("", "acquires | buys | bought | invests | sells | sold | licenses | licensed | leases | sues | partners | teams up | merges | signs | joins forces | "
            + "takes stake | pours | buying | deal | agreement | backs | taps | partnership | pact"),
    ]);

    private static readonly HashSet<string> _prepositions = ["in", "into", "from", "with", "to", "for", "against"];

    public static (string Act, string Other)? Of(Headline headline)
    {
        foreach (var (act, _, at) in _acts.In(headline.Words).Take(1))
        {
            if (Other(headline, at + Tokens.Of(act).Count) is { IsOwn: false } other)
                return (act, other.Text);
        }

        return null;
    }

    // The name right after the act ("sues X"), or after its preposition ("invests … in X").
    private static Name? Other(Headline headline, int from)
    {
        foreach (var name in headline.Names.Where(name => name.First >= from))
        {
            if (name.First == from || _prepositions.Contains(headline.Words[name.First - 1].Word))
                return name;
        }

        return null;
    }
}
