using System.Xml;
using System.Xml.Linq;

namespace AlertBot.Feeds.Formats;

/// <summary>Reads the text from the root element on: as the XML it should be, else as the XML it was meant to be.</summary>
internal static class FeedXml
{
    // There is no prolog left, so there is no DTD either; it is forbidden all the same.
    private static readonly XmlReaderSettings _settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true
    };

    /// <param name="fromRoot">The text that begins with the root's start tag.</param>
    public static (XElement Root, bool Repaired) Read(string fromRoot)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(fromRoot), _settings);
            return (XElement.Load(reader, LoadOptions.PreserveWhitespace), false);
        }
        catch (XmlException)
        {
            return (LenientXml.Read(fromRoot), true);
        }
    }
}
