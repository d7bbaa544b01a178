using AlertBot.Feeds;

namespace AlertBot.Tests.Feeds.Formats;

public static class AtomReadingTests
{
    [Theory]
    [InlineData("<title>Less &lt; more &amp;amp; so</title>", "Less < more &amp; so")]
    [InlineData("<title type='text'>the &lt;b&gt; tag</title>", "the <b> tag")]
    [InlineData("<title type='html'>Less &amp;lt; &lt;b&gt;more&lt;/b&gt;</title>", "Less < more")]
    [InlineData("<title type='html'><![CDATA[a <blink>b</blink><br>c]]></title>", "a b c")]
    [InlineData("<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>Less &lt; <em>more</em></div></title>", "Less < more")]
    [InlineData("<title type='xhtml'><x:div xmlns:x='http://www.w3.org/1999/xhtml'>By <x:em>prefix</x:em></x:div></title>", "By prefix")]
    [InlineData("<dc:title xmlns:dc='http://purl.org/dc/elements/1.1/'>Of the core</dc:title>", "Of the core")]
    public static void A_Title_Is_Plain_By_What_Its_Type_Says(string element, string title) => Assert.Equal(title, Entry(element).Title);

    [Theory]
    [InlineData("<content type='html'>&lt;p&gt;5 &amp;lt; 6&lt;/p&gt;</content>", "<p>5 &lt; 6</p>")]
    [InlineData("<content type='text'>5 &lt; 6</content>", "5 < 6")]
    [InlineData("<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>5 &lt; 6</p></div></content>", "<p>5 &lt; 6</p>")]
    [InlineData("<content type='text/html'>&lt;p&gt;x&lt;/p&gt;</content>", "<p>x</p>")]
    [InlineData("<content type='application/xml'><data>x</data></content>", "<data>x</data>")]
    [InlineData("<content type='application/octet-stream'>UXVpbGw=</content>", "Quill")]
    [InlineData("<content src='https://a.example/all'/>", null)]
    public static void Content_Is_What_Its_Type_Says(string element, string? content) => Assert.Equal(content, Entry(element).Content);

    [Theory]
    [InlineData("<link href='https://a.example/1'/>", "https://a.example/1")]
    [InlineData("<link rel='self' href='https://a.example/1.atom'/><link rel='alternate' href='https://a.example/1'/>", "https://a.example/1")]
    [InlineData("<link rel='http://www.iana.org/assignments/relation/alternate' href='https://a.example/1'/>", "https://a.example/1")]
    [InlineData("<link rel='alternate' type='application/json' href='https://a.example/1.json'/><link rel='alternate' type='text/html' href='https://a.example/1'/>", "https://a.example/1")]
    [InlineData("<link rel='enclosure' href='https://a.example/1.mp3'/><id>tag:a.example,2026:1</id>", null)]
    [InlineData("<id>https://a.example/1</id>", "https://a.example/1")]
    [InlineData("<content src='https://a.example/all'/>", "https://a.example/all")]
    public static void Of_Several_Links_The_Page_Is_Taken(string elements, string? link) => Assert.Equal(link, Entry(elements).Link);

    [Fact]
    public static void Links_Resolve_By_The_Nearest_Base_Outwards()
    {
        var feed = Reading.Feed("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/one/">
              <link href="../"/>
              <entry xml:base="two/"><link href="3"/><id>x</id><summary type="html" xml:base="four/">&lt;a href="5">5&lt;/a> &lt;img src=6.png srcset="7.png 1x, /8.png 2x"> &lt;a href='#n'></summary></entry>
              <entry><link href=""/></entry>
            </feed>
            """, "https://feeds.example/a.xml");

        Assert.Equal("https://a.example/", feed.Link);
        Assert.Equal("https://a.example/one/two/3", feed.Items[0].Link);
        Assert.Equal(
            "<a href=\"https://a.example/one/two/four/5\">5</a> <img src=https://a.example/one/two/four/6.png "
            + "srcset=\"https://a.example/one/two/four/7.png 1x, https://a.example/8.png 2x\"> <a href='https://a.example/one/two/four/#n'>",
            feed.Items[0].Description);
        Assert.Equal("https://a.example/one/", feed.Items[1].Link);
    }

    [Theory]
    [InlineData("mailto:jo@a.example")]
    [InlineData("javascript:void(0)")]
    [InlineData("data:image/png;base64,AA==")]
    [InlineData("HTTPS://A.example/x%20y?a=1&amp;b")]
    public static void Absolute_Links_Stay_To_The_Letter(string link)
    {
        var markup = $"<a href='{link}'>it</a>";

        Assert.Equal(markup, Reading.Feed($"<feed><entry><summary type='html'><![CDATA[{markup}]]></summary></entry></feed>", "https://a.example/").Items[0].Description);
    }

    [Fact]
    public static void Atom_03_Says_By_Mode_How_A_Text_Is_Written()
    {
        var feed = Reading.Feed("""
            <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title mode="escaped" type="text/html">Old &amp;amp; &lt;b&gt;good&lt;/b&gt;</title><tagline>since 2004</tagline>
            <entry><title>One</title><issued>2004-05-06T07:08:09Z</issued><modified>2004-05-07T00:00:00Z</modified>
            <content type="text/html" mode="base64">PHA+UXVpbGw8L3A+</content></entry></feed>
            """);

        Assert.Equal(("Old & good", "since 2004"), (feed.Title, feed.Description));
        Assert.Equal("<p>Quill</p>", feed.Items[0].Content);
        Assert.Equal(new DateTimeOffset(2004, 5, 6, 7, 8, 9, TimeSpan.Zero), feed.Items[0].Published);
    }

    [Fact]
    public static void The_Source_Of_An_Entry_Is_Not_The_Entry()
    {
        var entry = Entry("<source><title>Elsewhere</title><link href='https://else.example/'/><updated>2001-01-01T00:00:00Z</updated><author><name>Them</name></author></source><title>Here</title>");

        Assert.Equal("Here", entry.Title);
        Assert.Null(entry.Link);
        Assert.Null(entry.Published);
        Assert.Equal(["Them"], entry.Authors);
    }

    [Fact]
    public static void An_Entry_May_Be_A_Document_Of_Its_Own()
    {
        var feed = Reading.Feed("<?xml version='1.0'?>\n<entry xmlns='http://www.w3.org/2005/Atom'><title>Alone</title><id>urn:x:1</id></entry>");

        Assert.Equal("Alone", Assert.Single(feed.Items).Title);
    }

    private static FeedItem Entry(string elements) =>
        Assert.Single(Reading.Feed($"<feed xmlns='http://www.w3.org/2005/Atom'><entry>{elements}</entry></feed>").Items);
}
