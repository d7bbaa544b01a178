namespace AlertBot.Feeds.Formats.Xml;

/// <summary>
/// Cuts a document into tags and the text between them, each character looked at a fixed number of times. Whatever cannot be a tag is
/// text; comments, processing instructions and declarations mean nothing here.
/// </summary>
internal sealed class TagScanner(string text, int start)
{
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
        var to = AttributeScanner.NameEnd(text, from);
        if (to == from || !IsNameStart(text[from]))
            return false;

        Attributes.Clear();
        var at = to;
        while (at < text.Length && text[at] != '>')
        {
            if (text[at] == '<')
                return false;
            at = char.IsWhiteSpace(text[at]) || text[at] is '/' or '=' or '"' or '\'' ? at + 1 : AttributeScanner.Read(text, at, Attributes);
        }

        if (at >= text.Length)
            return false;
        _at = at + 1;
        return Found(isEnd ? TokenKind.EndTag : text[at - 1] == '/' ? TokenKind.EmptyTag : TokenKind.StartTag, from, to);
    }

    private static bool IsNameStart(char c) => char.IsLetter(c) || c is '_' or ':';
}
