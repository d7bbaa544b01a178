using System.Buffers;

namespace AlertBot.Feeds.Formats.Xml;

/// <summary>
/// Cuts a document into tags and the text between them, each character looked at a fixed number of times. Whatever cannot be a tag is
/// text; comments, processing instructions and declarations mean nothing here.
/// </summary>
internal sealed class TagScanner(string text, int start)
{
    // The attributes of an element are gone through for each that is asked for, so there is an end to them; no feed has as many.
    private const int MaxAttributes = 256;

    private static readonly SearchValues<char> _bareValueEnds = SearchValues.Create(" \t\r\n<>\"'");

    private const string CDataStart = "<![CDATA[";
    private const string CDataEnd = "]]>";
    private int _at = start;

    public TokenKind Kind { get; private set; }

    /// <summary>The name of the tag, or the text.</summary>
    public ReadOnlyMemory<char> Slice { get; private set; }

    /// <summary>Name and value, as written, of each attribute of a start tag.</summary>
    public List<(ReadOnlyMemory<char> Name, ReadOnlyMemory<char> Value)> Attributes { get; } = [];

    public bool Read()
    {
        while (_at < text.Length)
        {
            if (text[_at] != '<')
                return ReadText(_at);
            if (At("<!--"))
                Skip("-->");
            else if (At(CDataStart))
                return ReadLiteral();
            else if (At("<?"))
                Skip("?>");
            else if (At("<!"))
                Skip(">");
            else
                return ReadTag() || ReadText(_at + 1);
        }

        return false;
    }

    /// <summary>Is the next end tag in the document the one of this element?</summary>
    public bool NextEndIs(ReadOnlySpan<char> name)
    {
        var at = text.IndexOf("</", _at, StringComparison.Ordinal);
        return at >= 0 && text.AsSpan(at + 2).StartsWith(name, StringComparison.OrdinalIgnoreCase);
    }

    private bool At(string mark) => text.AsSpan(_at).StartsWith(mark);

    private void Skip(string end)
    {
        var found = text.IndexOf(end, _at, StringComparison.Ordinal);
        _at = found < 0 ? text.Length : found + end.Length;
    }

    private bool ReadLiteral()
    {
        var from = _at + CDataStart.Length;
        var end = text.IndexOf(CDataEnd, from, StringComparison.Ordinal);
        _at = end < 0 ? text.Length : end + CDataEnd.Length;
        return Found(TokenKind.Literal, from, end < 0 ? text.Length : end);
    }

    private bool ReadText(int search)
    {
        var from = _at;
        var end = search < text.Length ? text.IndexOf('<', search) : -1;
        _at = end < 0 ? text.Length : end;
        return Found(TokenKind.Text, from, _at);
    }

    private bool Found(TokenKind kind, int from, int to)
    {
        Kind = kind;
        Slice = text.AsMemory(from, to - from);
        return true;
    }

    private bool ReadTag()
    {
        var isEnd = At("</");
        var from = _at + (isEnd ? 2 : 1);
        var to = NameEnd(from);
        if (to == from || !IsNameStart(text[from]))
            return false;

        Attributes.Clear();
        var at = to;
        while (at < text.Length && text[at] != '>')
        {
            if (text[at] == '<')
                return false;
            at = char.IsWhiteSpace(text[at]) || text[at] is '/' or '=' or '"' or '\'' ? at + 1 : ReadAttribute(at);
        }

        if (at >= text.Length)
            return false;
        _at = at + 1;
        return Found(isEnd ? TokenKind.EndTag : text[at - 1] == '/' ? TokenKind.EmptyTag : TokenKind.StartTag, from, to);
    }

    private int ReadAttribute(int from)
    {
        var nameEnd = NameEnd(from);
        // A character that no name may begin with or hold is passed over.
        if (nameEnd == from)
            return from + 1;

        var at = SkipBlanks(nameEnd);
        if (at >= text.Length || text[at] != '=')
            return nameEnd;

        var (valueFrom, valueEnd, next) = ReadValue(SkipBlanks(at + 1));
        if (Attributes.Count < MaxAttributes)
            Attributes.Add((text.AsMemory(from, nameEnd - from), text.AsMemory(valueFrom, valueEnd - valueFrom)));
        return next;
    }

    // A quoted value may hold '>'; an unclosed quote may not swallow the document, so a value holds no '<' (XML 1.0 section 3.1).
    private (int From, int End, int Next) ReadValue(int from)
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

    private int SkipBlanks(int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;

        return at;
    }

    private int NameEnd(int from)
    {
        var at = from;
        while (at < text.Length && text[at] is not ('<' or '>' or '/' or '=' or '"' or '\'') && !char.IsWhiteSpace(text[at]))
            at++;

        return at;
    }

    private static bool IsNameStart(char c) => char.IsLetter(c) || c is '_' or ':';
}
