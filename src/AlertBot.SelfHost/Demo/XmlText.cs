using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace AlertBot.SelfHost.Demo;

/// <summary>A document as UTF-8 bytes with its declaration and no byte order mark.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings _settings = new() { Encoding = new UTF8Encoding(false), Indent = true };

    public static byte[] Bytes(XElement root)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, _settings))
            root.Save(writer);
        return stream.ToArray();
    }
}
