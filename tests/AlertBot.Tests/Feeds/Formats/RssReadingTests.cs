namespace AlertBot.Tests.Feeds.Formats;

public static class RssReadingTests
{
    private const string Atom = "xmlns:a='http://www.w3.org/2005/Atom'";
    private const string Dublin = "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:dcterms='http://purl.org/dc/terms/'";
    private const string Media = "xmlns:media='http://search.yahoo.com/mrss/'";
    private const string ITunes = "xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'";

    [Theory]
    [InlineData("<title>Quill buys Harbour</title>", "Quill buys Harbour")]
    [InlineData("<title>R&amp;D at <![CDATA[AT&T]]></title>", "R&D at AT&T")]
    [InlineData("<title><![CDATA[Quill &amp; Harbour <b>merge</b>]]></title>", "Quill & Harbour merge")]
    [InlineData("<title>Quill &amp;amp; Harbour &lt;em&gt;merge&lt;/em&gt;</title>", "Quill & Harbour merge")]
    [InlineData("<title>Quill <i>and</i> Harbour</title>", "Quill and Harbour")]
    [InlineData("<title>profit &lt; 5 and the &lt;crane&gt; sign</title>", "profit < 5 and the <crane> sign")]
    [InlineData("<title>\n  Two\n  lines  </title>", "Two lines")]
    [InlineData("<title/><media:title>Of the picture</media:title>", "Of the picture")]
    [InlineData("<dc:title>Of the core</dc:title>", "Of the core")]
    [InlineData("<itunes:title>Of the episode</itunes:title>", "Of the episode")]
    [InlineData("<a:title type='html'>Of &amp;lt;Atom&amp;gt;</a:title>", "Of <Atom>")]
    [InlineData("<TITLE>Shouted</TITLE>", "Shouted")]
    public static void A_Title_Is_One_Line_Of_Plain_Text(string elements, string title) =>
        Assert.Equal(title, Reading.Item(elements, $"{Media} {Dublin} {ITunes} {Atom}").Title);

    [Theory]
    [InlineData("<description>Plain &amp; simple</description>", "Plain & simple")]
    [InlineData("<description>&lt;p&gt;One &amp;amp; two&lt;/p&gt;</description>", "<p>One &amp; two</p>")]
    [InlineData("<description><![CDATA[<p>One &amp; two</p>]]></description>", "<p>One &amp; two</p>")]
    [InlineData("<description><p>Naked &amp; <br/>true</p></description>", "<p>Naked &amp; <br/>true</p>")]
    [InlineData("<description>a<p/>b</description>", "a<p></p>b")]
    [InlineData("<description>say <q title='&quot;x&quot;'>it</q></description>", "say <q title=\"&quot;x&quot;\">it</q>")]
    [InlineData("<dc:description>core</dc:description>", "core")]
    [InlineData("<itunes:summary>podcast</itunes:summary>", "podcast")]
    [InlineData("<a:summary type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>of <b>Atom</b></div></a:summary>", "of <b>Atom</b>")]
    [InlineData("<media:group><media:description>in a group</media:description></media:group>", "in a group")]
    public static void A_Description_Keeps_Its_Markup(string elements, string description) =>
        Assert.Equal(description, Reading.Item(elements, $"{Media} {Dublin} {ITunes} {Atom}").Description);

    [Theory]
    [InlineData("<c:encoded><![CDATA[<p>All of it</p>]]></c:encoded>", "<p>All of it</p>")]
    [InlineData("<body xmlns='http://www.w3.org/1999/xhtml'><p>All of it</p></body>", "<p>All of it</p>")]
    [InlineData("<a:content type='html'>&lt;p&gt;All of it&lt;/p&gt;</a:content>", "<p>All of it</p>")]
    public static void The_Content_Is_Read_Beside_The_Description(string element, string content)
    {
        var item = Reading.Item($"<description>teaser</description>{element}", $"xmlns:c='http://purl.org/rss/1.0/modules/content/' {Atom}");

        Assert.Equal("teaser", item.Description);
        Assert.Equal(content, item.Content);
    }

    [Theory]
    [InlineData("<pubDate>Tue, 03 Feb 2026 10:00:00 GMT</pubDate><dc:date>2020-01-01</dc:date>")]
    [InlineData("<pubDate>soon</pubDate><pubDate>Tue, 03 Feb 2026 10:00:00 GMT</pubDate>")]
    [InlineData("<dc:date>2026-02-03T11:00:00+01:00</dc:date>")]
    [InlineData("<dcterms:created>2026-02-03T10:00Z</dcterms:created>")]
    [InlineData("<dcterms:issued>2026-02-03T10:00Z</dcterms:issued>")]
    [InlineData("<a:published>2026-02-03T10:00:00Z</a:published>")]
    [InlineData("<issued xmlns='http://purl.org/atom/ns#'>2026-02-03T10:00:00Z</issued>")]
    [InlineData("<a:updated>2026-02-03T10:00:00Z</a:updated>")]
    [InlineData("<dcterms:modified>2026-02-03T10:00:00Z</dcterms:modified>")]
    public static void The_Date_Is_Found_Wherever_It_Is_Written(string elements) =>
        Assert.Equal(new DateTimeOffset(2026, 2, 3, 10, 0, 0, TimeSpan.Zero), Reading.Item(elements, $"{Dublin} {Atom}").Published);

    [Theory]
    [InlineData("<link>https://a.example/1</link>", "https://a.example/1")]
    [InlineData("<link>\n https://a.example/1?x=1&amp;y=2 \n</link>", "https://a.example/1?x=1&y=2")]
    [InlineData("<link href='https://a.example/1'/>", "https://a.example/1")]
    [InlineData("<link rel='self' href='https://a.example/feed'/><guid>https://a.example/1</guid>", "https://a.example/1")]
    [InlineData("<a:link rel='self' href='https://a.example/feed'/><a:link href='https://a.example/1'/>", "https://a.example/1")]
    [InlineData("<link></link><guid ispermalink='TRUE'>https://a.example/1</guid>", "https://a.example/1")]
    [InlineData("<guid isPermaLink='False'>https://a.example/1</guid>", null)]
    [InlineData("<guid>4711</guid>", null)]
    public static void The_Link_Is_The_Page_For_People(string elements, string? link) =>
        Assert.Equal(link, Reading.Item(elements, Atom).Link);

    [Theory]
    [InlineData("<guid> 4711 </guid>", "4711")]
    [InlineData("<a:id>urn:x:1</a:id>", "urn:x:1")]
    [InlineData("<dc:identifier>doi:10.1/1</dc:identifier>", "doi:10.1/1")]
    [InlineData("<link>https://a.example/1</link>", null)]
    public static void The_Id_Is_What_The_Feed_Calls_The_Item(string elements, string? id) =>
        Assert.Equal(id, Reading.Item(elements, $"{Dublin} {Atom}").Id);

    [Fact]
    public static void Items_Of_Rdf_Stand_Beside_The_Channel_And_Are_Known_By_Their_About()
    {
        var feed = Reading.Feed("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
              <channel rdf:about="https://wire.example/"><title>Wire</title><link>https://wire.example/</link>
                <items><rdf:Seq><rdf:li resource="https://wire.example/1"/></rdf:Seq></items></channel>
              <item rdf:about="https://wire.example/1"><title>One</title></item>
            </rdf:RDF>
            """);

        Assert.Equal(("rdf", "Wire", "https://wire.example/"), (feed.Format, feed.Title, feed.Link));
        Assert.Equal(("https://wire.example/1", "One", "https://wire.example/1"), (feed.Items[0].Id, feed.Items[0].Title, feed.Items[0].Link));
    }

    [Theory]
    [InlineData("http://my.netscape.com/rdf/simple/0.9/")]
    [InlineData("http://channel.netscape.com/rdf/simple/0.9/")]
    public static void Rss_090_Is_Read(string space)
    {
        var feed = Reading.Feed($"""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="{space}">
            <channel><title>Old wire</title></channel><item><title>One</title><link>https://wire.example/1</link></item></rdf:RDF>
            """);

        Assert.Equal("Old wire", feed.Title);
        Assert.Equal("https://wire.example/1", Assert.Single(feed.Items).Link);
    }

    [Fact]
    public static void People_Categories_And_Media_Are_Read()
    {
        var item = Reading.Item("""
            <author>jo@desk.example (Jo Doe)</author><dc:creator>Ann Ell</dc:creator><itunes:author>The Desk</itunes:author>
            <category>Energy</category><category> Energy </category><dc:subject>Ports</dc:subject>
            <enclosure url="https://a.example/1.mp3" type="audio/mpeg" length="5"/><media:content medium="image" url="https://a.example/1.jpg"/>
            """, $"{Media} {Dublin} {ITunes}");

        Assert.Equal(["Ann Ell", "Jo Doe", "The Desk"], item.Authors);
        Assert.Equal(["Energy", "Ports"], item.Categories);
        Assert.Equal(["https://a.example/1.mp3"], item.Enclosures);
        Assert.Equal("https://a.example/1.jpg", item.Image);
    }

    [Fact]
    public static void What_Belongs_To_The_Picture_Or_The_Search_Field_Is_Not_The_Feeds()
    {
        var feed = Reading.Feed("""
            <rss version="2.0"><channel><image><title>Logo</title><link>https://img.example/</link></image><title>Desk</title><link>https://desk.example/</link>
            <textInput><title>Search</title><link>https://find.example/</link></textInput></channel></rss>
            """);

        Assert.Equal(("Desk", "https://desk.example/"), (feed.Title, feed.Link));
    }
}
