using System.Xml;
using System.Xml.Linq;

namespace AlertBot.Feeds.Formats;

/// <summary>Builds the tree of a well-formed document, as XElement.Load does, but not deeper than a feed goes.</summary>
internal sealed class StrictXml
{
    // There is no prolog left, so there is no DTD either; it is forbidden all the same.
    private static readonly XmlReaderSettings _settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true
    };

    private readonly Stack<XElement> _open = [];
    private XElement? _root;

    /// <summary>Null when it is nested too deep. Throws <see cref="XmlException"/> when it is not well-formed.</summary>
    public static XElement? Read(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), _settings);
        var tree = new StrictXml();
        while (reader.Read())
        {
            if (reader.Depth > FeedXml.MaxDepth)
                return null;

            tree.Take(reader);
        }

        return tree._root;
    }

    private void Take(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Open(reader);
                break;
            case XmlNodeType.EndElement:
                _open.Pop();
                break;
            case XmlNodeType.CDATA:
                _open.Peek().Add(new XCData(reader.Value));
                break;
            case XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when _open.TryPeek(out var parent):
                parent.Add(new XText(reader.Value));
                break;
            default:
                break;
        }
    }

    private void Open(XmlReader reader)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        var isEmpty = reader.IsEmptyElement;
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix != "xmlns" && reader.Name != "xmlns")
                element.Add(new XAttribute(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value));
        }

        if (_open.TryPeek(out var parent))
            parent.Add(element);
        _root ??= element;
        if (!isEmpty)
            _open.Push(element);
    }
}
