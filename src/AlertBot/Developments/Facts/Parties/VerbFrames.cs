using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Parties;

/// <summary>Gives the names around a verb their roles, active ("X acquires Y") and passive ("Y to be bought by X").</summary>
internal static class VerbFrames
{
    private const int NearBy = 8;
    // "grants Helix a non-exclusive licence": the receiver and some adjectives between.
    private const int Farthest = 12;

    public static IEnumerable<(NameSpan Name, string Role)> Read(Clause clause, int at, Frame frame)
    {
        if (IsAttribute(clause, at))
            return [];
        var subject = clause.Before(at);
        if (By(clause, at) is { } by)
            return Passive(clause, at, frame, subject, by);
        if (clause.Source.IsWord(at - 1, "be") || clause.Source.IsWord(at - 1, "been") || clause.Source.IsWord(at - 1, "being"))
            return Roled(subject, frame.Object).Concat(Behind(clause, at, frame));
        if (IsOther(clause, at, frame))
            return [];
        frame = Turned(clause, at, frame);
        return Deal(clause, at, frame) ?? Roled(subject, frame.Subject).Concat(Roled(Object(clause, at), frame.Object)).Concat(Behind(clause, at, frame));
    }

    // "a raised offer", "its partner Lumera", "a non-exclusive licence", "a group led by X": no verb, or none whose subject the name before is.
    private static bool IsAttribute(Clause clause, int at) => IsAttribute(clause.Source, at)
        // "The pension fund Norrland", "Silver funds Borealis": after a name it is a verb.
        || (clause.Source.IsWord(at, "funds") && !clause.IsInName(at - 1));

    private static bool IsAttribute(LexedText source, int at) => source.IsKind(at - 1, LexemeKind.Word) && _articles.TryGet(source.Span(at - 1), out _)
        || (_nouns.TryGet(source.Span(at), out _) && !(source.IsKind(at - 1, LexemeKind.Word) && _modals.TryGet(source.Span(at - 1), out _)))
        || (source.IsWord(at, "led") && source.IsWord(at + 1, "by"));

    private static readonly WordTable<bool> _articles = WordTables.Set("a an the its their his her this that these those");
    private static readonly WordTable<bool> _nouns = WordTables.Set("license licence loan order supply fund");
    private static readonly WordTable<bool> _modals = WordTables.Set("to will would could can may might should must and");

    /// <summary>"raises $13bn" is a round of funding, "raises its forecast" is none; "buys back shares" takes over nobody.</summary>
    private static bool IsOther(Clause clause, int at, Frame frame) => frame.Subject switch
    {
        Roles.Investee => !HasAny(clause, at, clause.Preposition(at + 1), "$", "€", "£", "million", "billion", "round", "funding", "capital"),
        Roles.Licensor when Begins(clause, at, "grant") => !HasAny(clause, at, at + Farthest, "licence", "license", "licences", "licenses", "rights", "access"),
        Roles.Investor when Begins(clause, at, "lea") || Begins(clause, at, "led") => !HasAny(clause, at, clause.Preposition(at + 1), "round", "funding", "investment"),
        Roles.Target => Begins(clause, at, "turn") && !clause.Source.IsWord(at + 1, "down"),
        // "clears the last hurdle", "clearing the way": no approval.
        Roles.Regulator => HasAny(clause, at, clause.Preposition(at + 1), "hurdle", "hurdles", "way", "path", "obstacle", "obstacles"),
        // "reach the market": no agreement.
        Roles.Partner => (Begins(clause, at, "reach") || Begins(clause, at, "str")) && !HasAny(clause, at, at + Farthest, "deal", "deals", "agreement", "agreements", "pact", "pacts", "contract", "contracts", "accord", "settlement", "truce", "partnership", "alliance", "terms"),
        Roles.Buyer => clause.Source.IsWord(at + 1, "back") || (Begins(clause, at, "offer") && IsConcession(clause, at)),
        Roles.Investor => clause.Source.IsWord(at, "back") && !clause.Source.IsWord(at - 1, "to") && !clause.Source.IsWord(at - 1, "will"),
        _ => false,
    };

    // "offers to sell ships", "offers Brussels concessions": no bid, unless for something or of a sum.
    private static bool IsConcession(Clause clause, int at) =>
        clause.Source.IsWord(at + 1, "to") || !HasAny(clause, at, at + Farthest, "for", "$", "€", "£", "¥", "million", "billion");

    private static bool Begins(Clause clause, int at, string stem) => clause.Source.Span(at).StartsWith(stem, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(NameSpan, string)> Passive(Clause clause, int at, Frame frame, IReadOnlyList<NameSpan> subject, int by) =>
        Roled(subject, frame.Object ?? (frame.Behind.Count == 1 && frame.Subject != Roles.Partner ? frame.Behind.Values.First() : null))
            .Concat(Roled(clause.Group(by + 1, clause.Preposition(by + 1)), frame.Subject))
            .Concat(Behind(clause, at, frame));

    // Where "by" follows the verb closely: "bought by", "acquired for $2 billion by" is farther but has only an amount between.
    private static int? By(Clause clause, int at)
    {
        var word = clause.Source.Span(at);
        if (!word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) && !_irregular.TryGet(word, out _))
            return null;
        for (var next = at + 1; next <= at + NearBy && next < clause.Source.Count && !clause.EndsSentence(next); next++)
        {
            // "acquired Y by paying Z" has its object between, "sold by 2032" nobody behind.
            if (clause.Source.IsWord(next, "by"))
                return clause.Group(at + 1, next).Count == 0 && clause.Group(next + 1, clause.Preposition(next + 1)).Count > 0 ? next : null;
        }

        return null;
    }

    private static readonly WordTable<bool> _irregular = WordTables.Set("bought sold lent struck held");

    /// <summary>A stake makes the buyer an investor; a licence "from" somebody, or of somebody's thing, makes the subject a licensee.</summary>
    private static Frame Turned(Clause clause, int at, Frame frame)
    {
        var end = clause.Preposition(at + 1);
        if (frame.Subject is Roles.Buyer or Roles.Seller or null && HasAny(clause, at, end, "stake", "stakes"))
            return frame.Subject == Roles.Seller ? frame with { Object = null } : frame.WithStake;
        // "rejects Paramount's bid".
        if (frame.Subject == Roles.Target && HasAny(clause, at, end, "bid", "offer", "proposal", "approach"))
            return frame with { Object = Roles.Buyer };
        if (frame.Subject == Roles.Licensor && (FollowsFrom(clause, end) || clause.After(at + 1) is [{ IsPossessive: true }, ..]))
            return FrameTable.LicenceIn with { Object = clause.After(at + 1) is [{ IsPossessive: true }, ..] ? Roles.Licensor : null };
        return frame;
    }

    private static bool FollowsFrom(Clause clause, int preposition) =>
        clause.Source.IsWord(preposition, "from") || clause.Source.IsWord(clause.Preposition(preposition + 1), "from");

    /// <summary>"FCC approves the Nexstar–Tegna merger": the deal's parties are partners, or buyer and target where it is a takeover.</summary>
    private static IEnumerable<(NameSpan, string)>? Deal(Clause clause, int at, Frame frame)
    {
        if (frame.Subject != Roles.Regulator)
            return null;
        var told = clause.After(at + 1);
        var isDeal = told.Count > 1 && Enumerable.Range(told[^1].To, 4).Any(next => clause.Source.IsWord(next, "merger") || clause.Source.IsWord(next, "deal") || clause.Source.IsWord(next, "tie"));
        return Roled(clause.Before(at), Roles.Regulator).Concat(isDeal ? Roled(told, Roles.Partner) : []);
    }

    // "buys Y", "buys X's Y": the thing bought is what the possessive stands before, but its owner sells it. "sells 7% of Y", "buys the rest of Y".
    private static IReadOnlyList<NameSpan> Object(Clause clause, int at)
    {
        var (told, end) = (clause.After(at + 1), clause.Preposition(at + 1));
        // "samples of its Orca chip" are its own.
        if (told.Count == 0 && clause.Source.IsWord(end, "of") && !clause.Source.IsWord(end + 1, "its") && !clause.Source.IsWord(end + 1, "their"))
            return clause.Group(end + 1, clause.Preposition(end + 1));
        return told is [{ IsPossessive: true }, ..] && clause.Group(told[0].To + 1, told[0].To + 3) is [_, ..] named ? named : told;
    }

    private static IEnumerable<(NameSpan, string)> Behind(Clause clause, int at, Frame frame)
    {
        var end = at + 1;
        for (var slots = 0; slots < 3; slots++)
        {
            var preposition = clause.Preposition(end);
            if (preposition >= clause.Source.Count || clause.EndsSentence(preposition) || !clause.Source.IsKind(preposition, LexemeKind.Word))
                yield break;
            end = preposition + 1;
            if (!frame.Behind.TryGetValue(clause.Source.Span(preposition).ToString().ToLowerInvariant(), out var role))
                continue;
            foreach (var name in clause.Group(end, clause.Preposition(end)))
                yield return (name, role);
        }
    }

    /// <summary>Never past the sentence, however far it looks.</summary>
    private static bool HasAny(Clause clause, int from, int to, params ReadOnlySpan<string> words)
    {
        var source = clause.Source;
        for (var at = from; at < Math.Min(to, source.Count) && !clause.EndsSentence(at); at++)
        {
            foreach (var word in words)
            {
                if (source.Span(at).Equals(word, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    private static IEnumerable<(NameSpan, string)> Roled(IReadOnlyList<NameSpan> names, string? role) =>
        role is null ? [] : names.Where(name => !name.IsPerson).Select(name => (name, role));
}
