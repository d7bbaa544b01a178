using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>Whether a sentence speaks of what is to come where it tells a date without its year.</summary>
internal static class Outlook
{
    // No sentence that is meant to be read is longer; a hostile one must not be read again for each of its dates.
    private const int LongestLead = 60;
    private const int LongestRest = 15;

    private static readonly WordTable<bool> _ahead = WordTables.Set(
        "will shall expect expects expected set scheduled due plan plans planned planning upcoming could might must should by until till before slated aims intends hopes hope would going deadline starting beginning begins forthcoming");

    private static readonly WordTable<bool> _coming = WordTables.Set("will shall expects expected scheduled plans slated");

    private static readonly WordTable<bool> _told = WordTables.Set(
        "said told reported announced posted closed rose fell won began was were had filed signed agreed met sold bought issued released completed launched made gave took came went ended ruled held reached "
        + "approved sued paid found beat lost left struck unveiled confirmed wrote voted opened traded gained dropped jumped");

    public static bool IsAhead(Scan place)
    {
        if (IsOver(place))
            return false;
        var start = StartOfSentence(place, out var isAhead);
        return isAhead || (place.At - start <= 3 && IsFollowedByFuture(place));
    }

    /// <summary>"said on Tuesday": the verb right before the date is over, whatever the sentence expects.</summary>
    public static bool IsOver(Scan place)
    {
        var at = place.At - 1;
        while (at > 0 && (place.Source.IsWord(at, "on") || place.Source.IsWord(at, "in") || place.Source.IsWord(at, "late") || place.Source.IsWord(at, "early")))
            at--;
        return place.Source.IsKind(at, LexemeKind.Word) && _told.TryGet(place.Source.Span(at), out _);
    }

    private static int StartOfSentence(Scan place, out bool isAhead)
    {
        isAhead = false;
        var at = place.At - 1;
        for (var steps = 0; at >= 0 && steps < LongestLead && !EndsSentence(place.Source, at); at--, steps++)
            isAhead |= place.Source.IsKind(at, LexemeKind.Word) && (_ahead.TryGet(place.Source.Span(at), out _) || IsToBe(place.Source, at));
        return at + 1;
    }

    // "Are to be ready", "is to close".
    private static bool IsToBe(LexedText source, int at) => (source.IsWord(at, "is") || source.IsWord(at, "are")) && source.IsWord(at + 1, "to");

    private static bool IsFollowedByFuture(Scan place)
    {
        for (var at = place.At; at < Math.Min(place.At + LongestRest, place.Source.Count) && !EndsSentence(place.Source, at); at++)
        {
            if (place.Source.IsKind(at, LexemeKind.Word) && _coming.TryGet(place.Source.Span(at), out _))
                return true;
        }

        return false;
    }

    // A full stop after a letter or a short word is one of an abbreviation as often as not; before a small letter it always is.
    private static bool EndsSentence(LexedText source, int at)
    {
        if (!source.IsKind(at, LexemeKind.Sign))
            return false;
        var sign = source.Text[source[at].Start];
        return sign is '!' or '?' or ';' || (sign == '.' && !source.IsGlued(at + 1) && !(source.IsKind(at - 1, LexemeKind.Word) && source.Span(at - 1).Length == 1)
            && (at + 1 >= source.Count || !char.IsLower(source.Text[source[at + 1].Start])));
    }
}
