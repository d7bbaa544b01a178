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
    private readonly NamespaceScope _scope = new();
    private readonly Stack<OpenElement> _open = [];
    private FeedElement? _root;
    private int _deeper;

    private FeedTree(string text, int start) => _tokens = new TagScanner(text, start);

    /// <param name="start">Where the root's start tag begins.</param>
    public static FeedElement? Read(string text, int start) => new FeedTree(text, start).Build();

    private FeedElement? Build()
    {
        while (!(_root is not null && _open.Count == 0) && _tokens.Read())
            Take();

        DropCutItem();
        return _root;
    }

    private void Take()
    {
        switch (_tokens.Kind)
        {
            case TokenKind.StartTag or TokenKind.EmptyTag:
                Open(_tokens.Slice, _tokens.Kind == TokenKind.EmptyTag);
                break;
            case TokenKind.EndTag:
                Close(_tokens.Slice.Span);
                break;
            default:
                if (_open.TryPeek(out var top))
                    top.Element.Add(new TextNode(_tokens.Slice, _tokens.Kind == TokenKind.Literal));
                break;
        }
    }

    private void Open(ReadOnlyMemory<char> name, bool isEmpty)
    {
        // What is nested further is read as part of the element at this depth.
        if (_open.Count >= MaxDepth)
        {
            _deeper += isEmpty || IsVoid(name.Span) ? 0 : 1;
            return;
        }

        CloseUnclosedItem(name.Span);
        var mark = _scope.Mark;
        var element = Element(name);
        if (_open.TryPeek(out var parent))
            parent.Element.Add(element);
        _root ??= element;
        if (isEmpty || IsVoid(name.Span))
            _scope.Leave(mark);
        else
            _open.Push(new OpenElement(element, mark));
    }

    private FeedElement Element(ReadOnlyMemory<char> name)
    {
        var attributes = Attributes();
        var declared = _scope.Find(Prefix(name.Span));
        return new FeedElement(name, declared.Address, declared.Vocabulary, attributes);
    }

    private FeedAttribute[] Attributes()
    {
        var written = _tokens.Attributes;
        if (written.Count == 0)
            return [];

        foreach (var (name, value) in written)
        {
            if (IsDeclaration(name.Span))
                _scope.Declare(name.Length == 5 ? "" : name.Span[6..].ToString(), Entities.Decode(value.Span).Trim());
        }

        return [.. from attribute in written where !IsDeclaration(attribute.Name.Span) select Attribute(attribute.Name, attribute.Value)];
    }

    private FeedAttribute Attribute(ReadOnlyMemory<char> name, ReadOnlyMemory<char> value)
    {
        var prefix = Prefix(name.Span);
        return new FeedAttribute(name, value, prefix.IsEmpty ? Vocabulary.Core : _scope.Find(prefix).Vocabulary);
    }

    private static bool IsDeclaration(ReadOnlySpan<char> name) => name.StartsWith("xmlns") && (name.Length == 5 || name[5] == ':');

    private static ReadOnlySpan<char> Prefix(ReadOnlySpan<char> name) => name[..Math.Max(name.IndexOf(':'), 0)];

    // HTML's empty elements, as written naked into descriptions; "link" is not among them, RSS has its own.
    private static bool IsVoid(ReadOnlySpan<char> name) => name.Length is 2 or 3 && (name.Equals("br", StringComparison.OrdinalIgnoreCase)
        || name.Equals("hr", StringComparison.OrdinalIgnoreCase) || name.Equals("img", StringComparison.OrdinalIgnoreCase)
        || name.Equals("wbr", StringComparison.OrdinalIgnoreCase));

    // No format has an item right inside an item: a second one begins where the first one's end was forgotten.
    private void CloseUnclosedItem(ReadOnlySpan<char> name)
    {
        if (IsItem(name) && _open.TryPeek(out var top) && top.Is(name))
            CloseDownTo(name);
    }

    private static bool IsItem(ReadOnlySpan<char> name) =>
        name.Equals("item", StringComparison.OrdinalIgnoreCase) || name.Equals("entry", StringComparison.OrdinalIgnoreCase);

    private void Close(ReadOnlySpan<char> name)
    {
        if (IsVoid(name))
            return;
        if (_deeper > 0)
            _deeper--;
        else if (IsOpen(name))
            CloseDownTo(name);
        // <title>…</subtitle>: a slip of the pen, unless the element's own end tag is still to come.
        else if (_open.Count > 1 && !_tokens.NextEndIs(_open.Peek().Element.Name))
            _scope.Leave(_open.Pop().Mark);
    }

    private bool IsOpen(ReadOnlySpan<char> name)
    {
        foreach (var open in _open)
        {
            if (open.Is(name))
                return true;
        }

        return false;
    }

    private void CloseDownTo(ReadOnlySpan<char> name)
    {
        OpenElement closed;
        do
        {
            closed = _open.Pop();
            _scope.Leave(closed.Mark);
        }
        while (!closed.Is(name));
    }

    private void DropCutItem()
    {
        foreach (var open in _open)
        {
            if (IsItem(open.Element.LocalName))
            {
                open.Element.Parent?.Remove(open.Element);
                return;
            }
        }
    }

    private readonly record struct OpenElement(FeedElement Element, int Mark)
    {
        public bool Is(ReadOnlySpan<char> name) => Element.Name.Equals(name, StringComparison.OrdinalIgnoreCase);
    }
}
