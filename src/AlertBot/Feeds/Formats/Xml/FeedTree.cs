namespace AlertBot.Feeds.Formats.Xml;

/// <summary>
/// Builds the tree that a document was meant to be, the same way for well-formed and broken ones. Tags are matched by name, what is left
/// open is closed, an item that the end of the document cuts through is dropped, undeclared prefixes mean what they customarily mean. It
/// never throws: every text gives a tree. XmlReader and XElement, which read the well-formed ones before, cost three times as much, and
/// a second reader for the others beside them; FeedTreeTests holds this one against them.
/// </summary>
internal sealed class FeedTree
{
    // Deeper than any feed. Trees without a bound overflow the stack, or cost the square of their depth.
    public const int MaxDepth = 200;

    private readonly TagScanner _tokens;
    private readonly OpenElements _open = new();
    private FeedElement? _root;
    private int _deeper;

    private FeedTree(string text, int start) => _tokens = new TagScanner(text, start);

    /// <param name="start">Where the root's start tag begins.</param>
    public static FeedElement? Read(string text, int start) => new FeedTree(text, start).Build();

    private FeedElement? Build()
    {
        while (!(_root is not null && _open.Count == 0) && _tokens.Read())
            Take();

        _open.DropCutItem();
        return _root;
    }

    private void Take()
    {
        switch (_tokens.Kind)
        {
            case TokenKind.StartTag or TokenKind.EmptyTag:
                Open(_tokens.Slice, _tokens.Kind == TokenKind.EmptyTag || IsVoid(_tokens.Slice.Span));
                break;
            case TokenKind.EndTag:
                Close(_tokens.Slice.Span);
                break;
            default:
                _open.Top?.Add(new TextNode(_tokens.Slice, _tokens.Kind == TokenKind.Literal));
                break;
        }
    }

    private void Open(ReadOnlyMemory<char> name, bool isEmpty)
    {
        // What is nested further is read as part of the element at this depth.
        if (_open.Count >= MaxDepth)
        {
            _deeper += isEmpty ? 0 : 1;
            return;
        }

        CloseUnclosedItem(name.Span);
        var element = _open.Add(name, _tokens, isEmpty);
        _root ??= element;
    }

    // HTML's empty elements, as written naked into descriptions; "link" is not among them, RSS has its own.
    private static bool IsVoid(ReadOnlySpan<char> name) => name.Length is 2 or 3 && (name.Equals("br", StringComparison.OrdinalIgnoreCase)
        || name.Equals("hr", StringComparison.OrdinalIgnoreCase) || name.Equals("img", StringComparison.OrdinalIgnoreCase)
        || name.Equals("wbr", StringComparison.OrdinalIgnoreCase));

    // No format has an item right inside an item: a second one begins where the first one's end was forgotten.
    private void CloseUnclosedItem(ReadOnlySpan<char> name)
    {
        if (OpenElements.IsItem(name) && _open.Top is { } top && OpenElements.Is(top, name))
            _open.CloseTop();
    }

    private void Close(ReadOnlySpan<char> name)
    {
        if (IsVoid(name))
            return;
        if (_deeper > 0)
            _deeper--;
        else if (_open.Has(name))
            _open.CloseDownTo(name);
        // <title>…</subtitle>: a slip of the pen, unless the element's own end tag is still to come.
        else if (_open.Count > 1 && !_tokens.NextEndIs(_open.Top!.Name))
            _open.CloseTop();
    }
}
