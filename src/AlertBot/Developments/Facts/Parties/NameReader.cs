using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Parties;

/// <summary>Names in a text, by their capitals alone: "Warner Bros. Discovery", "AT&amp;T", "Bank of America", "xAI".</summary>
internal static class NameReader
{
    // "Bank of New York Mellon Corporation" has six words; a headline in capitals only is no name.
    private const int Longest = 6;

    // What no name goes across, however it is written: little words, months are cut by the dates, and what deals are told with.
    private static readonly WordTable<bool> _breaks = WordTables.Set(
        "the a an and or but if when how why what who where here there this that these those it its he she they his her their we our you your i in on at for from to with by after as amid over under into "
        + "against about before since until while than then not no yes is are was were be been being will would could should may might can has have had do does did says said say saying told tells "
        + "agrees agreed agree plans planned plan wants wanted seeks sought seek set eyes nears near nearing considers considering weighs weighing mulls report reports reported reportedly sources exclusive update breaking "
        + "deal deals merger mergers bid bids offer offers stake stakes lawsuit suit shares share unit units maker makers startup startups giant rival owner parent firm company companies shareholders investors "
        + "antitrust acquisition takeover buyout purchase investment loan talks partnership agreement contract court-ordered million billion trillion percent per up new-look tech its-own rivals ceo cfo coo chief president chairman "
        + "chairwoman founder co executive director boss head analyst minister secretary senator judge january february march april june july august september october november december monday tuesday wednesday "
        + "thursday friday saturday sunday today yesterday tomorrow via worth led more all some one two three sweetened raised improved revised hostile unsolicited proposed planned remaining rest majority minority regulators regulator watchdog court courts lawmakers rewrite rewrites renegotiate "
        + "drugmaker carmaker automaker chipmaker planemaker steelmaker first second third q1 q2 q3 q4 us-based inc-owned");

    private static readonly WordTable<bool> _offices = WordTables.Set("ceo cfo coo chief president chairman chairwoman founder executive director boss head analyst minister secretary senator judge officer");

    private static readonly WordTable<bool> _joints = WordTables.Set("of de");

    public static List<NameSpan> Read(LexedText source)
    {
        var names = new List<NameSpan>();
        for (var at = 0; at < source.Count;)
        {
            if (!IsCapital(source, at))
            {
                at++;
                continue;
            }

            var end = End(source, at);
            var isPossessive = IsPossessive(source, end);
            if (!IsApposition(source, end) && !IsNation(source, at, end) && !IsPlace(source, end) && !NobodysNames.Is(source.Text.AsSpan(source[at].Start, source[end - 1].End - source[at].Start)))
                names.Add(new NameSpan(at, end, isPossessive, IsAfterOffice(source, at)));
            at = end;
        }

        return names;
    }

    private static int End(LexedText source, int at)
    {
        var end = at + 1;
        for (var words = 1; words < Longest; words++)
        {
            var next = Next(source, end);
            if (next == end)
                break;
            end = next;
        }

        return end;
    }

    private static int Next(LexedText source, int at)
    {
        if (at >= source.Count)
            return at;
        if (IsCapital(source, at) && !IsNewLine(source, at))
            return at + 1;
        // "Bros. Discovery", "AT&T", "Pony.ai", "T-Mobile": a sign glued inside, or the stop of an abbreviation.
        if (source.IsGlued(at) && IsAny(source, at, ".&'’-") && at + 1 < source.Count && (source.IsGlued(at + 1) ? !IsPossessive(source, at) && !IsRuledOut(source, at) : IsAbbreviation(source, at) && IsCapital(source, at + 1)))
            return at + 2;
        if ((source.IsSign(at, '&') || (source.IsKind(at, LexemeKind.Word) && _joints.TryGet(source.Span(at), out _))) && IsCapital(source, at + 1))
            return at + 2;
        // "Nvidia 2", "Studio 54": digits are of the name only when glued.
        return source.IsKind(at, LexemeKind.Digits) && source.IsGlued(at) ? at + 1 : at;
    }

    // "Nexstar-Tegna": a hyphen between two capitals keeps two names apart, "T-Mobile" is one.
    private static bool IsRuledOut(LexedText source, int at) =>
        (source.IsSign(at, '-') && IsCapital(source, at + 1) && IsOfTwo(source, at + 1)) || (!source.IsKind(at + 1, LexemeKind.Word) && !source.IsKind(at + 1, LexemeKind.Digits)) || (source.IsSign(at, '-') && !IsCapital(source, at + 1));

    // "the Nexstar-Tegna merger": what follows needs two, so the hyphen stands between them; "Kimberly-Clark" is one.
    private static bool IsOfTwo(LexedText source, int at) =>
        Enumerable.Range(at, 4).Any(next => source.IsWord(next, "merger") || source.IsWord(next, "deal") || source.IsWord(next, "tie") || source.IsWord(next, "alliance")
            || source.IsWord(next, "partnership") || source.IsWord(next, "pact") || source.IsWord(next, "talks"));

    private static bool IsAbbreviation(LexedText source, int at) =>
        source.IsSign(at, '.') && (source.Span(at - 1).Length == 1 || source.Span(at - 1) is "Bros" or "Inc" or "Corp" or "Co" or "Ltd" or "St" or "Dr" or "Mr" or "Ms");

    private static bool IsCapital(LexedText source, int at)
    {
        if (!source.IsKind(at, LexemeKind.Word))
            return false;
        var word = source.Span(at);
        return word.ContainsAnyInRange('A', 'Z') && (!_breaks.TryGet(word, out _) || IsInitials(source, at)) && !((FrameTable.Verbs.TryGet(word, out _) || NounFrames.IsDoing(word)) && IsVerbForm(source, at)) && !(word is "s" or "S");
    }

    // "AT&T" is no "at".
    private static bool IsInitials(LexedText source, int at) => source.IsSign(at + 1, '&') && source.IsGlued(at + 1) && source.IsGlued(at + 2);

    // "Buys", "Sued" are verbs in any headline; "Best Buy" is a name, so the plain form needs a "to" or "will" before it.
    private static bool IsVerbForm(LexedText source, int at)
    {
        var word = source.Span(at);
        // "Sycamore Partners", "Vision Funds" are names where no verb's company follows.
        if (word is "Partners" or "Funds" && !source.IsWord(at + 1, "with"))
            return false;
        return word.EndsWith("s", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || source.IsWord(at - 1, "to") || source.IsWord(at - 1, "will")
            || (source.IsKind(at - 1, LexemeKind.Word) && _many.TryGet(source.Span(at - 1), out _));
    }

    // "EU Regulators Clear Ferrant's Purchase": several do it.
    private static readonly WordTable<bool> _many = WordTables.Set("regulators shareholders investors judges courts lawmakers authorities officials watchdogs directors rivals");

    private static bool IsPossessive(LexedText source, int at) => IsAny(source, at, "'’") && source.IsGlued(at)
        && ((source.IsWord(at + 1, "s") && source.IsGlued(at + 1)) || (source.Span(at - 1)[^1] == 's' && !source.IsGlued(at + 1)));

    // "Tylenol maker Kenvue": the first name only says what the second does.
    private static bool IsApposition(LexedText source, int at) => source.IsKind(at, LexemeKind.Word) && _trades.TryGet(source.Span(at), out _) && IsCapital(source, at + 1);

    // "French start-up Owkin", "its Spanish business": a nation's adjective alone is nobody.
    private static bool IsNation(LexedText source, int at, int end) => end == at + 1 && _nations.TryGet(source.Span(at), out _);

    // "London-based Borealis", "the Delaware-registered fund".
    private static bool IsPlace(LexedText source, int end) => source.IsSign(end, '-') && source.IsGlued(end) && source.IsGlued(end + 1) && source.IsKind(end + 1, LexemeKind.Word) && _seated.TryGet(source.Span(end + 1), out _);

    private static readonly WordTable<bool> _seated = WordTables.Set("based headquartered listed registered born");

    private static readonly WordTable<bool> _nations = WordTables.Set(
        "american british english scottish irish french german spanish italian dutch belgian swiss austrian swedish norwegian danish finnish polish portuguese greek turkish russian ukrainian czech hungarian romanian "
        + "chinese japanese korean indian australian canadian mexican brazilian argentine chilean israeli saudi emirati qatari egyptian nigerian kenyan african asian european singaporean taiwanese thai vietnamese "
        + "indonesian malaysian filipino pakistani latin nordic");

    private static readonly WordTable<bool> _trades = WordTables.Set(
        "maker owner parent operator developer producer provider publisher chain rival giant startup manufacturer retailer lender insurer bank backer supplier subsidiary unit creator designer founder drugmaker chipmaker");

    private static bool IsAfterOffice(LexedText source, int at) => source.IsKind(at - 1, LexemeKind.Word) && _offices.TryGet(source.Span(at - 1), out _);

    private static bool IsNewLine(LexedText source, int at) => source.Text.AsSpan(source[at - 1].End, source[at].Start - source[at - 1].End).Contains('\n');

    private static bool IsAny(LexedText source, int at, string signs) =>
        source.IsKind(at, LexemeKind.Sign) && signs.Contains(source.Text[source[at].Start], StringComparison.Ordinal);
}
