namespace AlertBot.Feeds.Formats.Xml;

/// <summary>Which prefix means which namespace at one place of a document whose declarations may be missing; it gives names their vocabulary.</summary>
internal sealed class NamespaceScope
{
    // A search goes through all that hold, so there is an end to them. Real feeds declare a dozen, a few of them forty.
    private const int MaxDeclarations = 256;

    private readonly List<Declaration> _declared = [];

    /// <summary>How many declarations hold now; what an element added is taken back with <see cref="Leave"/>.</summary>
    public int Mark => _declared.Count;

    public void Leave(int mark) => _declared.RemoveRange(mark, _declared.Count - mark);

    /// <summary>The element of this start tag. What the tag declares holds for itself, and from here on.</summary>
    public FeedElement Element(ReadOnlyMemory<char> name, List<(ReadOnlyMemory<char> Name, ReadOnlyMemory<char> Value)> written)
    {
        foreach (var (attribute, value) in written)
        {
            if (IsDeclaration(attribute.Span))
                Declare(attribute.Length == 5 ? "" : attribute.Span[6..].ToString(), Entities.Decode(value.Span).Trim());
        }

        var declared = Find(Prefix(name.Span));
        return new FeedElement(name, declared.Address, declared.Vocabulary, written.Count == 0 ? [] : Attributes(written));
    }

    private FeedAttribute[] Attributes(List<(ReadOnlyMemory<char> Name, ReadOnlyMemory<char> Value)> written) =>
        [.. from attribute in written where !IsDeclaration(attribute.Name.Span) select Attribute(attribute.Name, attribute.Value)];

    private FeedAttribute Attribute(ReadOnlyMemory<char> name, ReadOnlyMemory<char> value)
    {
        var prefix = Prefix(name.Span);
        return new FeedAttribute(name, value, prefix.IsEmpty ? Vocabulary.Core : Find(prefix).Vocabulary);
    }

    private void Declare(string prefix, string address)
    {
        if (_declared.Count < MaxDeclarations)
            _declared.Add(new Declaration(prefix, address, Namespaces.VocabularyOf(address)));
    }

    private Declaration Find(ReadOnlySpan<char> prefix)
    {
        for (var i = _declared.Count - 1; i >= 0; i--)
        {
            if (prefix.SequenceEqual(_declared[i].Prefix))
                return _declared[i];
        }

        return Undeclared(prefix);
    }

    private static Declaration Undeclared(ReadOnlySpan<char> prefix)
    {
        var address = Namespaces.Customary(prefix);
        return new Declaration(prefix.ToString(), address, Namespaces.VocabularyOf(address));
    }

    private static bool IsDeclaration(ReadOnlySpan<char> name) => name.StartsWith("xmlns") && (name.Length == 5 || name[5] == ':');

    private static ReadOnlySpan<char> Prefix(ReadOnlySpan<char> name) => name[..Math.Max(name.IndexOf(':'), 0)];

    private readonly record struct Declaration(string Prefix, string Address, Vocabulary Vocabulary);
}
