using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Parties;

/// <summary>Gives the names around a noun of deals their roles: "Nexstar's acquisition of Tegna", "the merger of X and Y", "an X-Y merger", "a lawsuit against Y".</summary>
internal static class NounFrames
{
    // "Nexstar's proposed $6.2 billion acquisition": an adjective and an amount between the owner and the noun.
    private const int FarthestOwner = 8;
    private const int LongestThing = 6;

    private static readonly WordTable<bool> _articles = WordTables.Set("a an the its their his her this that such unsolicited hostile proposed cash planned takeover rival higher");

    /// <summary>Words that are verb and noun ("bid", "offer", "purchase") are nouns behind an article, an adjective of bids or a possessive.</summary>
    public static bool IsNoun(LexedText source, int at) => FrameTable.Nouns.TryGet(source.Span(at), out _)
        && ((source.IsKind(at - 1, LexemeKind.Word) && (_articles.TryGet(source.Span(at - 1), out _) || source.IsWord(at - 1, "s") || source.IsWord(at - 1, "billion") || source.IsWord(at - 1, "million")))
            || source.IsWord(at + 1, "for") && source.IsKind(at - 1, LexemeKind.Word) && !char.IsUpper(source.Span(at - 1)[0]) && !source.IsWord(at - 1, "to"));

    public static IEnumerable<(NameSpan Name, string Role)> Read(Clause clause, int at, Frame frame)
    {
        // "a takeover offer from X": the last of two nouns is meant.
        if (clause.Source.IsKind(at + 1, LexemeKind.Word) && FrameTable.Nouns.TryGet(clause.Source.Span(at + 1), out _))
            yield break;
        foreach (var name in Owners(clause, at, frame))
            yield return (name, frame.Subject!);
        var (end, reach) = (at + 1, 3);
        for (var slots = 0; slots < 2; slots++)
        {
            var preposition = clause.Preposition(end);
            // Only what follows at once is the noun's: "the deal, which X signed with Y" is told by its verb.
            if (preposition >= clause.Source.Count || preposition - end >= reach || !frame.Behind.TryGetValue(Word(clause, preposition), out var role))
                yield break;
            var names = clause.Group(preposition + 1, clause.Preposition(preposition + 1));
            foreach (var name in names)
                yield return (name, role);
            // "acquisition of eleven water parks from Tidewell": what is bought may be things without a name.
            (end, reach) = names.Count > 0 ? (names[^1].To, 2) : (preposition + 1, LongestThing);
        }
    }

    /// <summary>Whose it is: "Nexstar's acquisition", "the X-Y merger", and with a verb between "X files a lawsuit", "X raises its bid", "X completes a merger".</summary>
    private static IEnumerable<NameSpan> Owners(Clause clause, int at, Frame frame)
    {
        var before = clause.Before(at);
        if (before.Count == 0 || frame.Subject is null || at - before[^1].To > FarthestOwner)
            return [];
        // Anybody may review what they do; a body of government reviews what others do.
        if (frame.Subject == Roles.Regulator)
            return IsDoneBy(clause, before[^1].To, at) ? [.. before.Where(name => SeatsOfGovernment.Is(clause.Source, name))] : [];
        var isFollowed = frame.Behind.ContainsKey(Word(clause, clause.Preposition(at + 1))) && clause.Preposition(at + 1) - at <= 3;
        if (before[^1].IsPossessive)
            return isFollowed || frame.Subject == Roles.Plaintiff ? before : [];
        if (before.Count > 1 && before[^1].To == at && frame.Subject == Roles.Partner)
            return before;
        return isFollowed && frame.Subject is Roles.Plaintiff or Roles.Partner or Roles.Buyer or Roles.Investor && IsDoneBy(clause, before[^1].To, at) ? before : [];
    }

    // A verb of their own between them: not "FCC clears the merger with Y", and not "Y, in a deal with Z".
    private static bool IsDoneBy(Clause clause, int from, int at)
    {
        var isDone = false;
        for (; from < at; from++)
        {
            if (clause.Source.IsKind(from, LexemeKind.Word) && FrameTable.Verbs.TryGet(clause.Source.Span(from), out var verb) && verb.Subject == Roles.Regulator)
                return false;
            isDone |= clause.Source.IsKind(from, LexemeKind.Word) && _doing.TryGet(clause.Source.Span(from), out _);
        }

        return isDone;
    }

    private static readonly WordTable<bool> _doing = WordTables.Set(
        "opens opened open begins began starts started files filed file brings brought launches launched launch completes completed complete closes closed announces announced announce agrees agreed seeks sought explores explored makes made make raises raised "
        + "raise sweetens sweetened withdraws withdrew drops dropped submits submitted prepares preparing plans planned ends ended extends extended wins won inks signs signed strikes struck forms formed unveils unveiled "
        + "calls called terminates terminated scraps scrapped abandons abandoned finalises finalised finalizes finalized cuts trims trimmed lifts lifted builds built increases increased reduces reduced");

    /// <summary>A verb that a headline in Title Case writes large as it does the name before it.</summary>
    public static bool IsDoing(ReadOnlySpan<char> word) => _doing.TryGet(word, out _);

    private static string Word(Clause clause, int at) => at < clause.Source.Count ? clause.Source.Span(at).ToString().ToLowerInvariant() : "";
}
