using System.Globalization;
using System.Text;

namespace AlertBot.Tests.Feeds.Formats;

public static class BrokenDocumentTests
{
    [Theory]
    [InlineData("<rss><channel><item><title>one</title></item><item><title>two")]
    [InlineData("<rss><channel><item><title>one</title></item><item><title>two</title><description><![CDATA[<p>cut")]
    [InlineData("<rss><channel><item><title>one</title></item><item><title>two</title><link")]
    [InlineData("<rss><channel><item><title>one</title></item><item><title>two</title><link rel=\"x")]
    [InlineData("<rss><channel><item><title>one</title></item><item><title>two</title><!-- cut")]
    [InlineData("<rss><channel><item><title>one</title></item></chan")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>one</title></entry><entry><title>two</title><content type='xhtml'><div><p>x")]
    public static void Of_A_Cut_Document_The_Complete_Items_Are_Kept(string document) =>
        Assert.Equal(["one"], Reading.Feed(document).Items.Select(item => item.Title));

    [Fact]
    public static void Every_Cut_Keeps_The_Items_Before_It()
    {
        const string Items = "<item><title>1</title><link>https://a.example/1</link></item><item><title>2</title></item><item><title>3</title></item>";
        var whole = $"<rss><channel><title>T</title>{Items}</channel></rss>";

        for (var length = "<rss>".Length; length <= whole.Length; length++)
            Assert.Equal(whole[..length].Split("</item>").Length - 1, Reading.Feed(whole[..length]).Items.Length);
    }

    [Fact]
    public static void An_Item_Whose_End_Is_Forgotten_Ends_Where_The_Next_Begins() => Assert.Equal(
        ["one", "two", "three"],
        Reading.Feed("<rss><channel><item><title>one</title><item><title>two</title><item><title>three</title></item></channel></rss>").Items.Select(item => item.Title));

    [Theory]
    [InlineData("PHP Warning: x in <b>/srv/feed.php</b> on line 3<br />\n<?xml version='1.0'?><rss><channel><title>T</title></channel></rss>")]
    [InlineData("\n\n  <?xml version='1.0'?><rss><channel><title>T</title></channel></rss>")]
    [InlineData("<?xml version='1.0'?><?xml-stylesheet href='a.xsl'?><!-- <rss> --><rss><channel><title>T</title></channel></rss>trailing <junk>")]
    [InlineData("<?xml version='1.0'?><!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' 'http://my.netscape.com/publish/formats/rss-0.91.dtd'><rss version='0.91'><channel><title>T</title></channel></rss>")]
    [InlineData("<rss><channel><title>T</title><link rel=self href=https://a.example/></channel></rss>")]
    [InlineData("<channel><title>T</title></channel>")]
    [InlineData("<RSS><Channel><Title>T</Title></Channel></RSS>")]
    public static void Junk_Around_The_Feed_Is_Passed_Over(string document) => Assert.Equal("T", Reading.Feed(document).Title);

    [Theory]
    [InlineData("caf&eacute; &ndash; &hellip; &euro;5 &lsquo;x&rsquo;", "café – … €5 ‘x’")]
    [InlineData("&#233;&#xE9;&#XE9; &#128512;", "ééé 😀")]
    [InlineData("M&A and P&L; R&amp;D & more", "M&A and P&L; R&D & more")]
    [InlineData("?a=1&copy=2&lt;", "?a=1&copy=2<")]
    [InlineData("&#0;&#xFFFF;&#x110000;a&#8;b&#xD800;", "ab")]
    [InlineData("a\u0000b\u0008c\u001Fd\uFFFEe", "abcde")]
    [InlineData("don&#146;t &#150; \u0093so\u0094 &#x80;5", "don’t – “so” €5")]
    public static void References_And_Stray_Characters_Become_What_They_Meant(string written, string meant) =>
        Assert.Equal(meant, Reading.Item($"<description>{written}</description>").Description);

    [Theory]
    [InlineData("<media:title>m</media:title>", "m")]
    [InlineData("<dc:title>d</dc:title>", "d")]
    [InlineData("<foo:title>not this</foo:title>", "")]
    public static void A_Prefix_That_Nobody_Declared_Means_What_It_Customarily_Does(string element, string title) =>
        Assert.Equal(title, Reading.Item(element).Title);

    [Fact]
    public static void Naked_Html_Without_Its_End_Tags_Stays_In_The_Description()
    {
        var item = Reading.Item("<description>One<br>two<p>three<img src='x.png'>four</description><title>T</title>");

        Assert.Equal(("T", "One<br/>two<p>three<img src=\"x.png\"/>four</p>"), (item.Title, item.Description));
    }

    [Fact]
    public static void Entities_That_The_Document_Declares_Are_Put_In_Where_They_Are_Plain()
    {
        var feed = Reading.Feed("""
            <?xml version="1.0"?><!DOCTYPE rss [ <!ENTITY firm "Quill &#38; Co"> <!ENTITY site 'https://q.example/'> <!ENTITY own SYSTEM "file:///etc/passwd"> <!ENTITY % all PUBLIC "x" "https://x.example/e.ent"> %all; ]>
            <rss><channel><title>News of &site; &own; &firm;</title><link>&site;news</link><description><![CDATA[&site;]]></description></channel></rss>
            """);

        Assert.Equal("News of https://q.example/ &own; &firm;", feed.Title);
        Assert.Equal(("https://q.example/news", "&site;"), (feed.Link, feed.Description));
    }

    [Fact]
    public static void An_Entity_Bomb_Is_Text()
    {
        var bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a0 'ha'>");
        for (var i = 1; i < 30; i++)
            bomb.Append(CultureInfo.InvariantCulture, $"<!ENTITY a{i} '&a{i - 1};&a{i - 1};'>");
        bomb.Append("]><rss><channel><title>&a29;</title></channel></rss>");

        Assert.Equal("&a29;", Reading.Feed(bomb.ToString()).Title);
    }

    [Fact]
    public static void A_Declared_Entity_Used_Without_End_Does_Not_Swell_The_Document()
    {
        var value = new string('x', 500);
        var document = new StringBuilder($"<!DOCTYPE rss [<!ENTITY a '{value}'>]><rss><channel><description>").Insert(0, "<?xml version='1.0'?>");
        document.Insert(document.Length, "&a;", 200_000).Append("</description></channel></rss>");

        Assert.InRange(Reading.Feed(document.ToString()).Description!.Length, 700_000, 1_000_000);
    }

    [Fact]
    public static void Markup_Nested_A_Hundred_Thousand_Deep_Is_Read_Without_Falling()
    {
        var deep = new StringBuilder("<rss><channel><item><title>t</title><description>");
        deep.Insert(deep.Length, "<i>", 100_000).Append("core").Insert(deep.Length, "</i>", 100_000);
        deep.Append("</description><link>https://a.example/</link></item></channel></rss>");

        var item = Assert.Single(Reading.Feed(deep.ToString()).Items);

        Assert.Contains("core", item.Description, StringComparison.Ordinal);
        Assert.Equal("https://a.example/", item.Link);
    }
}
