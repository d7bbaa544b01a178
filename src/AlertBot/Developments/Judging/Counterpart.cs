using AlertBot.Deals;
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

    private static readonly CueTable<string> _purchases = new([("", "acquires | buys | bought | acquiring | buying | invests in | launches | hires | sues")]);

    // "… a deal" is no counterpart.
    private static readonly HashSet<string> _noObjects = ["deal", "agreement", "contract", "stake", "percent", "majority", "minority", "piece"];

    private static readonly HashSet<string> _suits = ["sue", "sues"];

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

    /// <summary>"A acquires an avatar company": the headline of a deal whose other side is known would name it.</summary>
    public static string? Unnamed(Headline headline)
    {
        foreach (var (act, _, at) in _purchases.In(headline.Words).Take(1))
        {
            var next = at + Tokens.Of(act).Count;
            if (next + 1 < headline.Words.Count && headline.Words[next].Word is "a" or "an" or "another" or "more" && !headline.Words.Skip(next + 1).Take(2).Any(word => _noObjects.Contains(word.Word)) && !IsMeant(headline, next + 2))
                return $"{act} {headline.Words[next].Word} {headline.Words[next + 1].Word}";
        }

        return null;
    }

    /// <summary>"Residents sue A and B": who has no name among the deal's goes to court over something else.</summary>
    public static string? Plaintiff(DealMatch match, Headline headline)
    {
        var verb = headline.Words.FindIndex(word => _suits.Contains(word.Word));
        if (verb < 1 || match.Evidence.Any(evidence => evidence is { Field: ArticleField.Title, Party: not null } && evidence.Offset < headline.Words[verb].Start))
            return null;
        var from = headline.Words.FindLastIndex(verb, word => word.Break);
        return headline.Title[headline.Words[Math.Max(from, 0)].Start..headline.Words[verb].End];
    }

    // "buying a company that isn't for sale": who says so of it means one that readers know.
    private static bool IsMeant(Headline headline, int after) => after < headline.Words.Count && headline.Words[after].Word is "that" or "which" or "who";

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
