using System.Text;

namespace AlertBot.Feeds.Formats.Xml;

/// <summary>
/// An element of a feed document. Names are compared without regard to case, as careless publishers write them; no feed tells two
/// elements apart by case.
/// </summary>
internal sealed class FeedElement(ReadOnlyMemory<char> name, string space, Vocabulary vocabulary, FeedAttribute[] attributes) : FeedNode
{
    private FeedNode? _last;

    /// <summary>The name as written, with its prefix.</summary>
    public ReadOnlySpan<char> Name => name.Span;

    public ReadOnlySpan<char> LocalName => name.Span[(name.Span.IndexOf(':') + 1)..];

    public string Namespace => space;

    public Vocabulary Vocabulary => vocabulary;

    public ReadOnlySpan<FeedAttribute> Attributes => attributes;

    public FeedNode? First { get; private set; }

    public bool HasElements { get; private set; }

    public void Add(FeedNode node)
    {
        node.Parent = this;
        if (_last is null)
            First = node;
        else
            _last.Next = node;
        _last = node;
        HasElements |= node is FeedElement;
    }

    public void Remove(FeedElement child)
    {
        FeedNode? before = null;
        for (var node = First; node != child; node = node!.Next)
            before = node;

        if (before is null)
            First = child.Next;
        else
            before.Next = child.Next;
        _last = _last == child ? before : _last;
    }

    public bool Is(string local) => LocalName.Equals(local, StringComparison.OrdinalIgnoreCase);

    public string? Attribute(string local, Vocabulary of = Vocabulary.Core)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Vocabulary == of && attribute.LocalName.Equals(local, StringComparison.OrdinalIgnoreCase))
                return attribute.Value;
        }

        return null;
    }

    /// <summary>All text in it, also that of its descendants, without their tags.</summary>
    public string Value
    {
        get
        {
            if (First is null)
                return "";
            if (First is TextNode { Next: null } only)
                return only.Value;

            var text = new StringBuilder();
            Append(text);
            return text.ToString();
        }
    }

    // The tree is no deeper than FeedTree lets it be, so this may call itself.
    private void Append(StringBuilder text)
    {
        for (var node = First; node is not null; node = node.Next)
        {
            if (node is TextNode written)
                text.Append(written.Value);
            else
                ((FeedElement)node).Append(text);
        }
    }
}
