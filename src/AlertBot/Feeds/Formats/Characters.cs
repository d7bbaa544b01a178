using System.Buffers;
using System.Text;

namespace AlertBot.Feeds.Formats;

/// <summary>
/// The characters that XML 1.0 section 2.2 allows; the others (most control characters, halves of pairs) are left out. It allows the
/// controls U+0080 to U+009F, which mean nothing in a text: they are bytes of windows-1252 that somebody took for Latin-1, and become
/// what they were, as the HTML Standard has it for references (section 13.2.5.80).
/// </summary>
internal static class Characters
{
    private const char FirstC1 = '\u0080';
    private const char LastC1 = '\u009F';

    // Windows-1252 from 0x80 on; the five bytes that it leaves open stay as they are, and are dropped.
    private const string Windows1252 = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    private static readonly SearchValues<char> _suspects = SearchValues.Create(
    [
        .. Range('\0', '\u0008'), '\u000B', '\u000C', .. Range('\u000E', '\u001F'), .. Range(FirstC1, LastC1), .. Range('\uD800', '\uDFFF'), '\uFFFE', '\uFFFF'
    ]);

    public static string Legal(string text) => FirstIllegal(text, 0) < 0 ? text : Filtered(text);

    private static string Filtered(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var from = 0; from < text.Length;)
        {
            var illegal = FirstIllegal(text, from);
            kept.Append(text, from, (illegal < 0 ? text.Length : illegal) - from);
            if (illegal >= 0 && text[illegal] is >= FirstC1 and <= LastC1 && Windows1252[text[illegal] - FirstC1] is not '\0' and var meant)
                kept.Append(meant);
            from = illegal < 0 ? text.Length : illegal + 1;
        }

        return kept.ToString();
    }

    private static int FirstIllegal(string text, int from)
    {
        for (var i = from; i < text.Length; i += 2)
        {
            var suspect = text.AsSpan(i).IndexOfAny(_suspects);
            if (suspect < 0)
                return -1;

            i += suspect;
            // A pair is one character; the loop steps over it.
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return i;
        }

        return -1;
    }

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
