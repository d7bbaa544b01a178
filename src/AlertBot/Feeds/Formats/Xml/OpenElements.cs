namespace AlertBot.Feeds.Formats.Xml;

/// <summary>The elements whose end tags are still to come, and the namespaces that they declare.</summary>
internal sealed class OpenElements
{
    private readonly Stack<Open> _open = [];
    private readonly NamespaceScope _scope = new();

    public int Count => _open.Count;

    /// <summary>The innermost; null outside the root.</summary>
    public FeedElement? Top => _open.TryPeek(out var top) ? top.Element : null;

    /// <summary>The element of a start tag, put into the innermost one; it stays open unless it is empty.</summary>
    public FeedElement Add(ReadOnlyMemory<char> name, TagScanner tag, bool isEmpty)
    {
        var mark = _scope.Mark;
        var element = _scope.Element(name, tag.Attributes);
        Top?.Add(element);
        if (isEmpty)
            _scope.Leave(mark);
        else
            _open.Push(new Open(element, mark));
        return element;
    }

    public bool Has(ReadOnlySpan<char> name)
    {
        foreach (var open in _open)
        {
            if (Is(open.Element, name))
                return true;
        }

        return false;
    }

    public FeedElement CloseTop()
    {
        var (element, mark) = _open.Pop();
        _scope.Leave(mark);
        return element;
    }

    /// <summary>Closes the innermost element of this name, and all in it; there has to be one.</summary>
    public void CloseDownTo(ReadOnlySpan<char> name)
    {
        while (!Is(CloseTop(), name))
        {
        }
    }

    /// <summary>Takes the item that is still open, if there is one, out of the document.</summary>
    public void DropCutItem()
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

    public static bool IsItem(ReadOnlySpan<char> name) =>
        name.Equals("item", StringComparison.OrdinalIgnoreCase) || name.Equals("entry", StringComparison.OrdinalIgnoreCase);

    public static bool Is(FeedElement element, ReadOnlySpan<char> name) => element.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    private readonly record struct Open(FeedElement Element, int Mark);
}
