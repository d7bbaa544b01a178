using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Parties;

/// <summary>The names around a place in a sentence: who stands before it, what follows it up to the next preposition.</summary>
internal sealed class Clause(LexedText source, IReadOnlyList<NameSpan> names)
{
    // A subject is at most an apposition away from its verb, an object at most an amount and some adjectives.
    private const int Farthest = 16;

    private static readonly WordTable<bool> _prepositions = WordTables.Set(
        "from for to with in into on at after as amid while over by against that because of between than when before if who which");

    public LexedText Source => source;

    public IReadOnlyList<NameSpan> Names => names;

    /// <summary>The names joined right before a place ("X and Y"); persons give way to whom they speak for.</summary>
    public IReadOnlyList<NameSpan> Before(int at)
    {
        at = FirstOfTwo(BeforeAside(at));
        var last = LastBefore(at);
        while (last >= 0 && (names[last].IsPerson || IsBehindPlace(names[last].From)))
            last--;
        if (last < 0 || at - names[last].To > Farthest || IsCut(names[last].To, at) || IsOfPeople(AfterPossessive(names[last])) || IsDoneByOthers(names[last].To, at))
            return [];
        var first = last;
        while (first > 0 && IsJoint(names[first - 1].To, names[first].From))
            first--;
        return [.. names.Skip(first).Take(last - first + 1)];
    }

    /// <summary>"Zeta sued Acme in May and accused it": who does the second is who did the first.</summary>
    private int FirstOfTwo(int at)
    {
        if (!source.IsWord(at - 1, "and") || IsInName(at - 2))
            return at;
        for (var first = at - 2; first > Math.Max(0, at - Farthest) && !EndsSentence(first); first--)
        {
            if (source.IsKind(first, LexemeKind.Word) && !IsInName(first) && FrameTable.Verbs.TryGet(source.Span(first), out _))
                return first;
        }

        return at;
    }

    private int AfterPossessive(NameSpan name) => !name.IsPossessive ? name.To : source.IsWord(name.To + 1, "s") && source.IsGlued(name.To + 1) ? name.To + 2 : name.To + 1;

    /// <summary>
    /// "Acme pays if regulators block it", "the licence of Acme, under which the drugmaker sells": somebody between the name and the verb does it. Right
    /// behind the name ("EU antitrust regulators clear") they are the name's own.
    /// </summary>
    private bool IsDoneByOthers(int from, int at)
    {
        var isSubordinate = false;
        for (var between = from; between < at; between++)
        {
            if (!source.IsKind(between, LexemeKind.Word))
                continue;
            var word = source.Span(between);
            if (isSubordinate && (_doers.TryGet(word, out _) || _articles.TryGet(word, out _)))
                return true;
            isSubordinate |= _subordinates.TryGet(word, out _);
        }

        return false;
    }

    private static readonly WordTable<bool> _subordinates = WordTables.Set("if unless when because whether although though whereas that which whom once until");

    private static readonly WordTable<bool> _articles = WordTables.Set("the its their both");

    private static readonly WordTable<bool> _doers = WordTables.Set("regulators regulator authorities officials court courts judge judges jury lawmakers government governments watchdog watchdogs rivals others lenders banks");

    /// <summary>"Acme, advised by Zeta, buys": what stands between two commas right before the verb is not who does it.</summary>
    private int BeforeAside(int at)
    {
        var end = at - 1;
        // "…, now buys", "…, on Monday said": an adverb may stand before the verb.
        if (source.IsKind(end, LexemeKind.Word) && !IsInName(end))
            end--;
        if (!source.IsSign(end, ','))
            return at;
        for (var start = end - 1; start > Math.Max(0, end - Farthest) && !EndsSentence(start); start--)
        {
            if (source.IsSign(start, ','))
                return source.IsKind(start + 1, LexemeKind.Word) && char.IsLower(source.Span(start + 1)[0]) ? start : at;
        }

        return at;
    }

    /// <summary>The direct object: names after a place and before any preposition.</summary>
    public IReadOnlyList<NameSpan> After(int at) => Group(at, Preposition(at));

    public bool IsInName(int at) => LastBefore(at + 1) is var last && ((last >= 0 && names[last].From <= at && at < names[last].To) || (last + 1 < names.Count && names[last + 1].From <= at));

    /// <summary>Where the next preposition stands, or where the sentence or our patience ends.</summary>
    public int Preposition(int at)
    {
        var end = Math.Min(source.Count, at + Farthest);
        while (at < end && !(source.IsKind(at, LexemeKind.Word) && _prepositions.TryGet(source.Span(at), out _)) && !EndsSentence(at))
            at++;
        return at;
    }

    public IReadOnlyList<NameSpan> Group(int from, int to)
    {
        var first = FirstFrom(from);
        if (first >= names.Count || names[first].From >= to)
            return [];
        var last = first;
        while (last + 1 < names.Count && IsJoint(names[last].To, names[last + 1].From))
            last++;
        return [.. names.Skip(first).Take(last - first + 1)];
    }

    public bool EndsSentence(int at) => source.IsKind(at, LexemeKind.Sign)
        && (source.Text[source[at].Start] is '!' or '?' or ';' or ':' || (source.IsSign(at, '.') && (at + 1 >= source.Count || (!source.IsGlued(at + 1) && source.Span(Math.Max(0, at - 1)).Length > 1 && !IsSmall(at + 1)))));

    // "Harbour Systems Inc. said": the stop is the abbreviation's.
    private bool IsSmall(int at) => source.IsKind(at, LexemeKind.Word) && char.IsLower(source.Span(at)[0]);

    // "a judge in Oregon blocked": where it was done, not who did it.
    private bool IsBehindPlace(int at) => source.IsWord(at - 1, "in") || source.IsWord(at - 1, "at") || source.IsWord(at - 1, "near");

    // "Tegna shareholders approve": they act, not the company.
    private bool IsOfPeople(int at) => source.IsKind(at, LexemeKind.Word) && _people.TryGet(source.Span(at), out _);

    private static readonly WordTable<bool> _people = WordTables.Set("shareholders shareholder investors stockholders employees workers users customers staff directors board union unions bondholders creditors");

    private bool IsCut(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (EndsSentence(at))
                return true;
        }

        return false;
    }

    // "X and Y", "X, Y and Z", "X-Y", "X–Y", "X & Y", "X/Y".
    private bool IsJoint(int from, int to) => to - from is 1 or 2 && from < source.Count && (source.IsWord(to - 1, "and") || (to - from == 1 && (source.IsSign(from, ',') || source.IsSign(from, '-') || source.IsSign(from, '–') || source.IsSign(from, '&') || source.IsSign(from, '/'))));

    private int LastBefore(int at)
    {
        var (low, high) = (0, names.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = names[middle].To <= at ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private int FirstFrom(int at)
    {
        var last = LastBefore(at);
        while (last + 1 < names.Count && names[last + 1].From < at)
            last++;
        return last + 1;
    }
}
