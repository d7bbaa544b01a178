namespace AlertBot.Feeds.Formats.Xml;

/// <summary>
/// The children of one name, one after the other. A struct, because an item is asked for a dozen kinds of children and mostly has none:
/// with iterators, empty items cost six hundred times their length.
/// </summary>
/// <param name="vocabulary">Null for the format's own: without a namespace, or in the one that the parent or the document is in.</param>
internal readonly ref struct NamedChildren(FeedElement parent, Vocabulary? vocabulary, string name)
{
    private readonly FeedElement _parent = parent;
    private readonly Vocabulary? _vocabulary = vocabulary;
    private readonly string _name = name;

    public FeedElement? First => After(null);

    public Enumerator GetEnumerator() => new(this);

    private FeedElement? After(FeedElement? child)
    {
        for (var node = child is null ? _parent.First : child.Next; node is not null; node = node.Next)
        {
            if (node is FeedElement element && element.Is(_name) && IsMeant(element))
                return element;
        }

        return null;
    }

    private bool IsMeant(FeedElement element) => _vocabulary is { } wanted
        ? element.Vocabulary == wanted
        : element.Vocabulary == Vocabulary.Core || element.Namespace == _parent.Namespace;

    internal ref struct Enumerator(NamedChildren children)
    {
        private readonly NamedChildren _children = children;

        public FeedElement Current { get; private set; } = null!;

        public bool MoveNext() => (Current = _children.After(Current)!) is not null;
    }
}
