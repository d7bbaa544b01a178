using System.Text.RegularExpressions;

namespace AlertBot.Feeds.Formats;

/// <summary>Cuts a text into tags and the text between them. Whatever cannot be a tag is text.</summary>
internal sealed partial class LenientTokens(string text)
{
    private int _at;

    public LenientToken? Next()
    {
        while (_at < text.Length)
        {
            if (Read() is { } token)
                return token;
        }

        return null;
    }

    /// <summary>Is the next end tag in the text the one of this element?</summary>
    public bool NextEndIs(string name)
    {
        var at = text.IndexOf("</", _at, StringComparison.Ordinal);
        return at >= 0 && text.AsSpan(at + 2).StartsWith(name, StringComparison.OrdinalIgnoreCase);
    }

    // Null when what was read means nothing: a comment, a processing instruction.
    private LenientToken? Read()
    {
        if (text[_at] != '<')
            return ReadText(_at);
        if (At("<!--"))
            return Skip("-->");
        if (At("<![CDATA["))
            return ReadCData();
        if (At("<?"))
            return Skip("?>");
        if (At("<!"))
            return Skip(">");

        return ReadTag() ?? ReadText(_at + 1);
    }

    private bool At(string mark) => text.AsSpan(_at).StartsWith(mark, StringComparison.Ordinal);

    private LenientToken? Skip(string end)
    {
        var found = text.IndexOf(end, _at, StringComparison.Ordinal);
        _at = found < 0 ? text.Length : found + end.Length;
        return null;
    }

    private LenientToken.Text ReadCData()
    {
        var from = _at + "<![CDATA[".Length;
        var end = text.IndexOf("]]>", from, StringComparison.Ordinal);
        _at = end < 0 ? text.Length : end + "]]>".Length;
        return new LenientToken.Text(Characters.Legal(text[from..(end < 0 ? text.Length : end)]));
    }

    private LenientToken.Text ReadText(int search)
    {
        var end = search < text.Length ? text.IndexOf('<', search) : -1;
        var from = _at;
        _at = end < 0 ? text.Length : end;
        return new LenientToken.Text(Characters.Legal(Entities.Decode(text[from.._at])));
    }

    private LenientToken? ReadTag()
    {
        var match = Tag().Match(text, _at);
        if (!match.Success)
            return null;

        _at += match.Length;
        var name = match.Groups["name"].Value;
        return match.Groups["end"].Length > 0
            ? new LenientToken.End(name)
            : new LenientToken.Start(name, [.. Attributes(match.Groups["attributes"].Value)], match.Groups["empty"].Length > 0);
    }

    private static IEnumerable<KeyValuePair<string, string>> Attributes(string attributes) =>
        from Match match in Attribute().Matches(attributes)
        let value = match.Groups["value"].Value
        select KeyValuePair.Create(match.Groups["name"].Value, Characters.Legal(Entities.Decode(value)));

    // A quoted value may hold '>'; an unclosed quote may not swallow the document, so a value holds no '<'.
    [GeneratedRegex("""
        \G<(?<end>/?)(?<name>[A-Za-z_][^\s<>/="']*)(?<attributes>(?>[^<>"'/]+|"[^"<]*"|'[^'<]*'|/(?!>)|["'])*)(?<empty>/?)>
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Tag();

    [GeneratedRegex("""(?<name>[A-Za-z_][^\s=<>"']*)\s*=\s*(?:"(?<value>[^"]*)"|'(?<value>[^']*)'|(?<value>[^\s"'>]+))""", RegexOptions.ExplicitCapture)]
    private static partial Regex Attribute();
}
