using System.Xml.Linq;

namespace AlertBot.Feeds.Formats;

/// <summary>
/// Builds the tree that a broken document was meant to be. Tags are matched by name, what is left open is closed, an item that the
/// end of the document cuts through is dropped, stray ampersands and named HTML entities are text, undeclared prefixes mean what they
/// customarily mean. It never throws: every text gives a tree.
/// </summary>
internal sealed class LenientXml
{
    private readonly LenientTokens _tokens;
    private readonly Stack<OpenElement> _open = [];
    private XElement? _root;

    private LenientXml(string text) => _tokens = new LenientTokens(text);

    public static XElement Read(string text) => new LenientXml(text).Build();

    private XElement Build()
    {
        while (!(_root is not null && _open.Count == 0) && _tokens.Next() is { } token)
            Take(token);

        DropCutItem();
        return _root ?? new XElement("empty");
    }

    private void Take(LenientToken token)
    {
        switch (token)
        {
            case LenientToken.Start start:
                Open(start);
                break;
            case LenientToken.End end:
                Close(end.Name);
                break;
            case LenientToken.Text text when _open.TryPeek(out var top):
                top.Element.Add(new XText(text.Value));
                break;
            default:
                break;
        }
    }

    private void Open(LenientToken.Start start)
    {
        // What is nested further is read as part of the element at this depth.
        if (_open.Count >= FeedXml.MaxDepth)
            return;

        var scope = new NamespaceScope(start.Attributes, _open.TryPeek(out var parent) ? parent.Scope : null);
        var element = new XElement(scope.Element(start.Name));
        foreach (var (name, value) in start.Attributes)
        {
            if (scope.Attribute(name) is { } known && element.Attribute(known) is null)
                element.Add(new XAttribute(known, value));
        }

        parent?.Element.Add(element);
        _root ??= element;
        if (!start.IsEmpty && !IsVoid(start.Name))
            _open.Push(new OpenElement(start.Name, element, scope));
    }

    // HTML's empty elements, as written naked into descriptions; "link" is not among them, RSS has its own.
    private static bool IsVoid(string name) => name.ToLowerInvariant() is "br" or "hr" or "img" or "wbr";

    private void Close(string name)
    {
        if (_open.Any(open => open.Is(name)))
            CloseDownTo(name);
        // <title>…</subtitle>: a slip of the pen, unless the element's own end tag is still to come.
        else if (_open.Count > 1 && !_tokens.NextEndIs(_open.Peek().Name))
            _open.Pop();
    }

    private void CloseDownTo(string name)
    {
        while (!_open.Pop().Is(name))
        {
        }
    }

    private void DropCutItem() =>
        _open.LastOrDefault(open => open.Is("item") || open.Is("entry"))?.Element.Remove();

    private sealed record OpenElement(string Name, XElement Element, NamespaceScope Scope)
    {
        public bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);
    }
}
