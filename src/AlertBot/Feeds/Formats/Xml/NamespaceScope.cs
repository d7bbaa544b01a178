namespace AlertBot.Feeds.Formats.Xml;

/// <summary>Which prefix means which namespace at one place of a document whose declarations may be missing.</summary>
internal sealed class NamespaceScope
{
    // A search goes through all that hold, so there is an end to them. Real feeds declare a dozen, a few of them forty.
    private const int MaxDeclarations = 256;

    private readonly List<Declaration> _declared = [];

    /// <summary>How many declarations hold now; what an element added is taken back with <see cref="Leave"/>.</summary>
    public int Mark => _declared.Count;

    public void Leave(int mark) => _declared.RemoveRange(mark, _declared.Count - mark);

    public void Declare(string prefix, string address)
    {
        if (_declared.Count < MaxDeclarations)
            _declared.Add(new Declaration(prefix, address, Namespaces.VocabularyOf(address)));
    }

    public Declaration Find(ReadOnlySpan<char> prefix)
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

    internal readonly record struct Declaration(string Prefix, string Address, Vocabulary Vocabulary);
}
