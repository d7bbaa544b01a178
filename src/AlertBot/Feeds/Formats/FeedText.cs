using System.Text;
using System.Text.RegularExpressions;

namespace AlertBot.Feeds.Formats;

/// <summary>Turns the bytes of a feed into text: byte order mark, then what was declared, then what the bytes themselves say.</summary>
internal static partial class FeedText
{
    private const int DeclarationWindow = 256;

    // How many characters fewer than bytes: a dozen letters of two bytes, half as many of three.
    private const int EnoughProof = 12;
    private static readonly UTF8Encoding _strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (ByMark(bytes) is var (marked, length))
            return marked.GetString(bytes[length..]);
        if (ByZeros(bytes) is { } wide)
            return wide.GetString(bytes);

        return Utf8(bytes) is { } text && !IsMeantOtherwise(bytes, text, charset) ? text : ByDeclaration(bytes, charset);
    }

    // The UTF-32 little-endian mark begins with the UTF-16 one, so it is asked for first.
    private static (Encoding Encoding, int Length)? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null
    };

    // XML 1.0 appendix F: without a mark, '<' with zeros around it tells the width and the byte order.
    private static Encoding? ByZeros(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'<', 0, 0, 0, ..] => Encoding.UTF32,
        [0, 0, 0, (byte)'<', ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: false),
        [(byte)'<' or (byte)'{', 0, ..] => Encoding.Unicode,
        [0, (byte)'<' or (byte)'{', ..] => Encoding.BigEndianUnicode,
        _ => null
    };

    /// <summary>
    /// Bytes that are valid UTF-8 beyond ASCII are UTF-8, whatever is declared: text of another encoding hits the pattern by accident
    /// next to never, while publishers forget to change the declaration often. In an encoding of several bytes it can happen in a word
    /// or two, and ISO-2022 looks like ASCII, so there it takes a line of such text.
    /// </summary>
    private static bool IsMeantOtherwise(ReadOnlySpan<byte> bytes, string text, string? charset) =>
        Declarations(bytes, charset).FirstOrDefault() is { IsSingleByte: false } and not UTF8Encoding && text.Length > bytes.Length - EnoughProof;

    // RFC 7303 section 3: the HTTP header stands above the XML declaration. Where the header is proved wrong, the declaration has its turn.
    private static string ByDeclaration(ReadOnlySpan<byte> bytes, string? charset)
    {
        var isUtf8 = MostlyUtf8(bytes);
        var declared = Declarations(bytes, charset).FirstOrDefault(encoding => isUtf8 || encoding is not UTF8Encoding);
        return (declared ?? (isUtf8 ? Encoding.UTF8 : Windows1252())).GetString(bytes);
    }

    private static IEnumerable<Encoding> Declarations(ReadOnlySpan<byte> bytes, string? charset)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationWindow)]);
        return new[] { Named(charset), Named(Declaration().Match(head).Groups["name"].Value) }.OfType<Encoding>();
    }

    private static Encoding? Named(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;

        // Whoever writes Latin-1 or ASCII means windows-1252: Encoding Standard, section 4.2.
        return name.Trim().Trim('"', '\'').ToLowerInvariant() switch
        {
            "iso-8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "iso8859-1" => Windows1252(),
            // A document that could be read as far as its declaration is no UTF-16, whatever it says.
            "utf-16" or "utf-16le" or "utf-16be" or "utf-32" or "ucs-2" => null,
            "utf8" => Encoding.UTF8,
            var known => Lookup(known)
        };
    }

    private static Encoding? Lookup(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            // No such name, or UTF-7, which the platform refuses because it hides markup in ASCII.
            return null;
        }
    }

    private static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return _strictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // A document cut in the middle of a character, or with one broken byte, is still UTF-8 when its other sequences are.
    private static bool MostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var (good, bad) = (0, 0);
        while (bytes.Length > 0)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var consumed);
            if (status != System.Buffers.OperationStatus.Done)
                bad++;
            else if (!rune.IsAscii)
                good++;
            bytes = bytes[consumed..];
        }

        return good > bad;
    }

    private static Encoding Windows1252() => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [GeneratedRegex("""^\s*<\?xml[^>]*?encoding\s*=\s*["'](?<name>[^"']+)["']""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
