using System.Text;
using System.Xml;
using System.Xml.Linq;
using AlertBot.Evaluation;
using AlertBot.Feeds.Formats;
using AlertBot.Feeds.Formats.Xml;

namespace AlertBot.Tests.Feeds.Formats;

/// <summary>Holds our reader of XML against the platform's, wherever a document is well-formed.</summary>
public static class FeedTreeTests
{
    public static TheoryData<string> Documents =>
    [
        "<a/>",
        "<a b='1' c=\"2 &gt; 1 &amp; '3'\">x</a>",
        "<a>one<b>two</b>three<c/><!-- no --><?no no?><![CDATA[<four> & ]] > five]]>six</a>",
        "<p:a xmlns:p='urn:p' xmlns='urn:d' p:x='1' x='2'><b xmlns=''><p:c/></b><b/><p:b xmlns:p='urn:q'/><p:b/></p:a>",
        "<a xml:lang='en' xml:base='https://a.example/'><b   at = 'x'   /><c\n></c\n></a>",
        "<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x42;&#x1F600;</a>",
        "<é ü='ö'>ß</é>",
        "<a><b><b><b>x</b></b></b><b>y</b></a>",
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public static void A_Well_Formed_Document_Reads_As_The_Platform_Reads_It(string document) =>
        Assert.Equal(Written(XElement.Parse(document, LoadOptions.PreserveWhitespace)), Written(FeedTree.Read(document, 0)!));

    [Fact]
    public static void The_Samples_And_The_Shared_Feeds_Read_As_The_Platform_Reads_Them()
    {
        var compared = 0;
        foreach (var file in Files())
        {
            if (WellFormed(file) is not { } platform)
                continue;

            var text = Characters.Legal(FeedText.Decode(File.ReadAllBytes(file), null));
            var root = text.IndexOf($"<{platform.Prefix}{platform.Tree.Name.LocalName}", StringComparison.Ordinal);
            Assert.True(Written(platform.Tree) == Written(FeedTree.Read(text, root)!), file);
            compared++;
        }

        Assert.InRange(compared, Samples.Names.Count(name => name.EndsWith(".xml", StringComparison.Ordinal)) - 1, int.MaxValue);
    }

    private static IEnumerable<string> Files() => Samples.Names.Where(name => name.EndsWith(".xml", StringComparison.Ordinal)).Select(Samples.File)
        .Concat(SharedData.Folder("feeds/gofeed") is { } shared ? Directory.EnumerateFiles(Path.Combine(shared, "testdata"), "*.xml", SearchOption.AllDirectories) : []);

    // Null when the platform refuses it; those are BrokenDocumentTests' matter. Elements that HTML leaves empty are ours to judge, too.
    private static (XElement Tree, string Prefix)? WellFormed(string file)
    {
        try
        {
            using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            reader.MoveToContent();
            var prefix = reader.Prefix.Length > 0 ? reader.Prefix + ":" : "";
            var tree = XElement.Load(reader, LoadOptions.PreserveWhitespace);
            return tree.Descendants().Any(element => element.Name.LocalName is "br" or "hr" or "img" or "wbr" && !element.IsEmpty) ? null : (tree, prefix);
        }
        catch (Exception refused) when (refused is XmlException or ArgumentException)
        {
            return null;
        }
    }

    private static string Written(XElement element)
    {
        var attributes = element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).Select(attribute => $" {attribute.Name.LocalName}='{attribute.Value}'");
        var inside = element.Nodes().Select(node => node is XElement child ? Written(child) : node is XText text ? text.Value : "");
        return Normal($"<{{{element.Name.NamespaceName.Trim()}}}{element.Name.LocalName}{string.Concat(attributes)}>{string.Concat(inside)}</>");
    }

    private static string Written(FeedElement element)
    {
        var written = new StringBuilder($"<{{{element.Namespace}}}{element.LocalName}");
        foreach (var attribute in element.Attributes)
            written.Append(' ').Append(attribute.LocalName).Append("='").Append(attribute.Value).Append('\'');
        written.Append('>');
        for (var node = element.First; node is not null; node = node.Next)
            written.Append(node is FeedElement child ? Written(child) : ((TextNode)node).Value);
        return Normal(written.Append("</>").ToString());
    }

    // XML reads each line end as one \n (section 2.11), and blanks in attributes as spaces (3.3.3); texts of feeds are folded anyway.
    // The platform keeps the controls that become what windows-1252 means by them.
    private static string Normal(string text) => Characters.Legal(text).ReplaceLineEndings("\n").Replace('\t', ' ').Replace('\n', ' ');
}
