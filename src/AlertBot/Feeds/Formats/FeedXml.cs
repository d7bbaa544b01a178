using System.Xml;
using System.Xml.Linq;

namespace AlertBot.Feeds.Formats;

/// <summary>Reads the text from the root element on: as the XML it should be, else as the XML it was meant to be.</summary>
internal static class FeedXml
{
    // Deeper than any feed. Trees without a bound overflow the stack, or cost the square of their depth.
    public const int MaxDepth = 200;

    /// <param name="fromRoot">The text that begins with the root's start tag.</param>
    public static XElement Read(string fromRoot)
    {
        try
        {
            return StrictXml.Read(fromRoot) ?? LenientXml.Read(fromRoot);
        }
        catch (XmlException)
        {
            return LenientXml.Read(fromRoot);
        }
    }
}
