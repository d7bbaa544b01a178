using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AlertBot.Discord.Messages;

/// <summary>Shortens a text with "…", between words where it can, never within what a reader sees as one: a character, a link, an escape.</summary>
internal static partial class TextCut
{
    private const string Mark = "…";
    // How far back a cut goes to end on a whole word.
    private const int WordReach = 24;
    // Past this no link is recognised; it is longer than any embed's or button's address.
    private const int LongestLink = 4_096;

    /// <summary>The text trimmed (as Discord does), without what cannot be shown, in at most <paramref name="limit"/> UTF-16 units.</summary>
    public static string To(string? text, int limit)
    {
        var clean = Showable(text ?? "").Trim();
        if (clean.Length <= limit)
            return clean;

        return limit < Mark.Length ? "" : clean[..CutAt(clean, limit - Mark.Length)].TrimEnd() + Mark;
    }

    private static int CutAt(string text, int limit)
    {
        var units = Unbreakable().Matches(text[..Math.Min(text.Length, limit + LongestLink)]);
        var at = WordEnd(text, limit);
        while (true)
        {
            var element = ElementStart(text, at);
            var within = units.FirstOrDefault(unit => unit.Index < element && element < unit.Index + unit.Length);
            if (within is null)
                return element;

            at = within.Index;
        }
    }

    private static int WordEnd(string text, int limit)
    {
        var space = text.LastIndexOfAny([' ', '\n'], limit, Math.Min(limit, WordReach));
        return space > 0 ? space : limit;
    }

    /// <summary>The start of the text element (UAX #29 grapheme) that holds <paramref name="at"/>.</summary>
    private static int ElementStart(string text, int at)
    {
        var start = 0;
        while (true)
        {
            var next = start + StringInfo.GetNextTextElementLength(text, start);
            if (next > at)
                return start;

            start = next;
        }
    }

    /// <summary>
    /// Without control characters, which show as nothing or break a line, and without the two that turn the reading direction of what
    /// follows; with U+FFFD for half a surrogate pair.
    /// </summary>
    private static string Showable(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\t')
                shown.Append(' ');
            else if (rune.Value == '\n' || !(Rune.IsControl(rune) || rune.Value is 0x202D or 0x202E))
                shown.Append(rune);
        }

        return shown.ToString();
    }

    // An escaped character, a bold run, a link, and what stands in angle brackets (a timestamp).
    [GeneratedRegex(@"\\.|\*\*(?:\\.|[^*\\\n]){1,500}\*\*|\[(?:\\.|[^\]\\\n]){0,1000}\]\([^)\s]{0,2048}\)|<[^<>\s]{1,64}>", RegexOptions.CultureInvariant)]
    private static partial Regex Unbreakable();
}
