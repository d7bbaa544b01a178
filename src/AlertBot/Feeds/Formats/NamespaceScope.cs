using System.Xml;
using System.Xml.Linq;

namespace AlertBot.Feeds.Formats;

/// <summary>Which prefix means which namespace at one place of a document whose declarations may be missing.</summary>
internal sealed class NamespaceScope(IReadOnlyList<KeyValuePair<string, string>> attributes, NamespaceScope? outer)
{
    private readonly Dictionary<string, XNamespace> _declared = attributes
        .Where(attribute => attribute.Key == "xmlns" || attribute.Key.StartsWith("xmlns:", StringComparison.Ordinal))
        .GroupBy(attribute => attribute.Key == "xmlns" ? "" : attribute.Key["xmlns:".Length..], attribute => attribute.Value.Trim())
        .ToDictionary(declaration => declaration.Key, declaration => XNamespace.Get(declaration.First()));

    public XName Element(string name)
    {
        var (prefix, local) = Split(name);
        return Find(prefix) + local;
    }

    /// <summary>Null for a namespace declaration, which the tree does not need.</summary>
    public XName? Attribute(string name)
    {
        var (prefix, local) = Split(name);
        return name == "xmlns" || prefix == "xmlns" ? null : prefix.Length == 0 ? local : Find(prefix) + local;
    }

    private XNamespace Find(string prefix)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope._declared.TryGetValue(prefix, out var found))
                return found;
        }

        return prefix switch { "" => XNamespace.None, "xml" => XNamespace.Xml, _ => KnownNamespace.Of(prefix) };
    }

    private NamespaceScope? Outer => outer;

    private static (string Prefix, string Local) Split(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 ? (name[..colon], Legal(name[(colon + 1)..])) : ("", Legal(name));
    }

    // Tag names of broken markup may hold anything; XName does not.
    private static string Legal(string local)
    {
        var name = local.Length == 0 ? "_" : string.Concat(local.Select((c, i) => i == 0 && !XmlConvert.IsStartNCNameChar(c) || !XmlConvert.IsNCNameChar(c) ? '_' : c));
        return name;
    }
}
