using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace AlertBot.Feeds.Formats;

/// <summary>
/// Decodes character references once, as XML does, and HTML's named ones too, which feeds use without declaring them. Only with the
/// semicolon: "?a=1&amp;copy=2" is a query. An ampersand that begins nothing is text.
/// </summary>
internal static class Entities
{
    // HTML's longest name is "CounterClockwiseContourIntegral".
    private const int MaxName = 32;

    public static string Decode(ReadOnlySpan<char> text)
    {
        var first = text.IndexOf('&');
        return first < 0 ? text.ToString() : Decoded(text, first);
    }

    private static string Decoded(ReadOnlySpan<char> text, int ampersand)
    {
        var decoded = new StringBuilder(text.Length);
        while (ampersand >= 0)
        {
            decoded.Append(text[..ampersand]);
            text = text[ampersand..];
            var length = Reference(text[1..], decoded);
            if (length == 0)
                decoded.Append('&');
            text = text[(length + 1)..];
            ampersand = text.IndexOf('&');
        }

        return decoded.Append(text).ToString();
    }

    /// <summary>Appends what the reference after the ampersand stands for; its length with the semicolon, 0 when it is none.</summary>
    private static int Reference(ReadOnlySpan<char> text, StringBuilder decoded)
    {
        var end = text[..Math.Min(text.Length, MaxName + 1)].IndexOf(';');
        if (end <= 0)
            return 0;

        var name = text[..end];
        var isKnown = name[0] == '#' ? Numbered(name[1..], decoded) : Named(name, decoded);
        return isKnown ? end + 1 : 0;
    }

    private static bool Named(ReadOnlySpan<char> name, StringBuilder decoded)
    {
        var character = name switch
        {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            _ => HtmlEntityProvider.Resolver.GetSymbol($"{name};")
        };
        decoded.Append(character);
        return character is not null;
    }

    // What XML does not allow is dropped, as it is where it stands as itself.
    private static bool Numbered(ReadOnlySpan<char> digits, StringBuilder decoded)
    {
        var isHex = digits.Length > 0 && digits[0] is 'x' or 'X';
        if (!int.TryParse(isHex ? digits[1..] : digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            return false;

        if (Rune.IsValid(code))
            decoded.Append(Characters.Legal(new Rune(code).ToString()));
        return true;
    }
}
