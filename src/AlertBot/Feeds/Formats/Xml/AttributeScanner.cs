using System.Buffers;

namespace AlertBot.Feeds.Formats.Xml;

/// <summary>Cuts what stands in a start tag into names and values, also where quotes or the equals sign are missing.</summary>
internal static class AttributeScanner
{
    // The attributes of an element are gone through for each that is asked for, so there is an end to them; no feed has as many.
    private const int MaxAttributes = 256;

    private static readonly SearchValues<char> _bareValueEnds = SearchValues.Create(" \t\r\n<>\"'");

    /// <summary>Reads the attribute that begins here, if one does; where to read on.</summary>
    public static int Read(string text, int from, List<(ReadOnlyMemory<char> Name, ReadOnlyMemory<char> Value)> attributes)
    {
        var nameEnd = NameEnd(text, from);
        // A character that no name may begin with or hold is passed over.
        if (nameEnd == from)
            return from + 1;

        var at = SkipBlanks(text, nameEnd);
        if (at >= text.Length || text[at] != '=')
            return nameEnd;

        var (valueFrom, valueEnd, next) = ReadValue(text, SkipBlanks(text, at + 1));
        if (attributes.Count < MaxAttributes)
            attributes.Add((text.AsMemory(from, nameEnd - from), text.AsMemory(valueFrom, valueEnd - valueFrom)));
        return next;
    }

    /// <summary>Where the name that begins here ends, of an attribute or of the tag.</summary>
    public static int NameEnd(string text, int from)
    {
        var at = from;
        while (at < text.Length && text[at] is not ('<' or '>' or '/' or '=' or '"' or '\'') && !char.IsWhiteSpace(text[at]))
            at++;

        return at;
    }

    // A quoted value may hold '>'; an unclosed quote may not swallow the document, so a value holds no '<' (XML 1.0 section 3.1).
    private static (int From, int End, int Next) ReadValue(string text, int from)
    {
        if (from < text.Length && text[from] is '"' or '\'')
        {
            var end = text.AsSpan(from + 1).IndexOfAny(text[from], '<');
            if (end >= 0 && text[from + 1 + end] != '<')
                return (from + 1, from + 1 + end, from + end + 2);
            from++;
        }

        var length = text.AsSpan(from).IndexOfAny(_bareValueEnds);
        var bare = length < 0 ? text.Length : from + length;
        // <link href=http://a.example/> is an empty tag.
        return (from, bare < text.Length && text[bare] == '>' && bare > from && text[bare - 1] == '/' ? bare - 1 : bare, bare);
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;

        return at;
    }
}
