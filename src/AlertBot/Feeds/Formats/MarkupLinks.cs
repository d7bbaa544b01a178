using System.Buffers;
using System.Text;

namespace AlertBot.Feeds.Formats;

/// <summary>
/// Makes the links in HTML absolute, so that they stay right wherever the text is shown. Everything else stays to the letter, and so
/// does markup that has no relative links.
/// </summary>
internal static class MarkupLinks
{
    private static readonly SearchValues<char> _blanks = SearchValues.Create(" \t\r\n\f");
    private static readonly SearchValues<char> _nameEnds = SearchValues.Create(" \t\r\n\f=<>\"'/");
    private static readonly SearchValues<char> _bareValueEnds = SearchValues.Create(" \t\r\n\f<>");

    public static string Absolute(string markup, Uri? origin)
    {
        if (origin is null || !markup.Contains('<', StringComparison.Ordinal))
            return markup;

        var links = new Links(markup, origin);
        for (var at = markup.IndexOf('<', StringComparison.Ordinal); at >= 0; at = at < markup.Length ? markup.IndexOf('<', at) : -1)
            at = at + 1 < markup.Length && char.IsAsciiLetter(markup[at + 1]) ? links.ReadTag(at + 1) : at + 1;

        return links.Written();
    }

    // What is changed is collected; null as long as nothing was.
    private sealed class Links(string markup, Uri origin)
    {
        private StringBuilder? _changed;
        private int _copied;

        public string Written() => _changed is null ? markup : _changed.Append(markup, _copied, markup.Length - _copied).ToString();

        /// <summary>Reads the attributes of the tag whose name begins here; where its end, or the next tag, is.</summary>
        public int ReadTag(int at)
        {
            at = End(at, _nameEnds);
            while (at < markup.Length && markup[at] is not ('<' or '>'))
            {
                var nameEnd = End(at, _nameEnds);
                at = nameEnd == at ? at + 1 : ReadValue(markup.AsSpan(at, nameEnd - at), nameEnd);
            }

            return at;
        }

        private int ReadValue(ReadOnlySpan<char> name, int nameEnd)
        {
            var at = SkipBlanks(nameEnd);
            if (at >= markup.Length || markup[at] != '=')
                return nameEnd;

            at = SkipBlanks(at + 1);
            if (at >= markup.Length)
                return at;

            var quote = markup[at] is '"' or '\'' ? markup[at] : '\0';
            var from = quote == '\0' ? at : at + 1;
            var length = quote == '\0' ? End(from, _bareValueEnds) - from : markup.AsSpan(from).IndexOfAny(quote, '<', '>');
            // A quote that nothing closes before the next tag is a slip of the pen.
            if (length < 0 || (quote != '\0' && markup[from + length] != quote))
                return from;

            Change(name, from, length);
            return from + length + (quote == '\0' ? 0 : 1);
        }

        private void Change(ReadOnlySpan<char> name, int from, int length)
        {
            if (IsSet(name))
                Put(SourceSet(markup.Substring(from, length)), from, length);
            else if (IsLink(name) && markup.AsSpan(from, length) is var link && !Address.IsAbsolute(link))
                Put(Absolute(link.ToString()), from, length);
        }

        private void Put(string value, int from, int length)
        {
            if (markup.AsSpan(from, length).SequenceEqual(value))
                return;

            _changed ??= new StringBuilder(markup.Length + 256);
            _changed.Append(markup, _copied, from - _copied).Append(value);
            _copied = from + length;
        }

        // An attribute's value is escaped, an address is not.
        private string Absolute(string link) =>
            Address.Absolute(Entities.Decode(link), origin) is { } absolute && absolute != Entities.Decode(link).Trim()
                ? absolute.Replace("&", "&amp;", StringComparison.Ordinal)
                : link;

        // HTML Standard section 4.8.4.2.1: addresses, each with a width or density after it, parted by commas.
        private string SourceSet(string set) => string.Join(", ", set.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(one =>
        {
            var blank = one.IndexOf(' ', StringComparison.Ordinal);
            return blank < 0 ? Absolute(one) : Absolute(one[..blank]) + one[blank..];
        }));

        private int End(int from, SearchValues<char> ends)
        {
            var length = markup.AsSpan(from).IndexOfAny(ends);
            return length < 0 ? markup.Length : from + length;
        }

        private int SkipBlanks(int from)
        {
            var length = markup.AsSpan(from).IndexOfAnyExcept(_blanks);
            return length < 0 ? markup.Length : from + length;
        }
    }

    // The attributes that hold one address: HTML Standard, section "Attributes".
    private static bool IsLink(ReadOnlySpan<char> name) => name.Length switch
    {
        3 => Same(name, "src"),
        4 => Same(name, "href") || Same(name, "cite") || Same(name, "data"),
        6 => Same(name, "action") || Same(name, "poster"),
        8 => Same(name, "longdesc"),
        10 => Same(name, "background") || Same(name, "formaction"),
        _ => false
    };

    private static bool IsSet(ReadOnlySpan<char> name) => name.Length == 6 && Same(name, "srcset");

    private static bool Same(ReadOnlySpan<char> name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
