using System.Globalization;
using System.Text;

namespace AlertBot.Benchmarks.Parsing;

/// <summary>RSS 2.0 as a blog system, a newspaper and a podcast host write it, and RSS 1.0.</summary>
internal static class RssShapes
{
    public static string Blog(Prose prose, int size) => Document(prose, size, """
        <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
        	xmlns:content="http://purl.org/rss/1.0/modules/content/"
        	xmlns:wfw="http://wellformedweb.org/CommentAPI/"
        	xmlns:dc="http://purl.org/dc/elements/1.1/"
        	xmlns:atom="http://www.w3.org/2005/Atom"
        	xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
        	xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
        """, BlogItem);

    public static string News(Prose prose, int size) => Document(prose, size, """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        """, NewsItem);

    public static string Podcast(Prose prose, int size) => Document(prose, size, """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:content="http://purl.org/rss/1.0/modules/content/">
        """, Episode);

    public static string Rdf(Prose prose, int size)
    {
        var feed = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://www.desk.example/"><title>Desk wire</title><link>https://www.desk.example/</link><description>All of it</description></channel>
            """);
        while (feed.Length < size)
            feed.Append(RdfItem(prose));

        return feed.Append("</rdf:RDF>\n").ToString();
    }

    private static string Document(Prose prose, int size, string start, Func<Prose, string> item)
    {
        var feed = new StringBuilder(start).Append(CultureInfo.InvariantCulture, $"""

            <channel>
            	<title>The Desk &amp; Ledger</title>
            	<link>https://www.desk.example/</link>
            	<description>Deals, as they develop</description>
            	<lastBuildDate>{Rfc822(prose)}</lastBuildDate>
            	<language>en-GB</language>

            """);
        while (feed.Length < size)
            feed.Append(item(prose));

        return feed.Append("</channel>\n</rss>\n").ToString();
    }

    private static string BlogItem(Prose prose) => $"""
        	<item>
        		<title>{Prose.Escaped(prose.Title())}</title>
        		<link>https://www.desk.example/2026/03/{prose.Slug()}/</link>
        		<comments>https://www.desk.example/2026/03/{prose.Slug()}/#respond</comments>
        		<dc:creator><![CDATA[{prose.Between(1, 40)} Desk]]></dc:creator>
        		<pubDate>{Rfc822(prose)}</pubDate>
        		<category><![CDATA[Mergers]]></category>
        		<category><![CDATA[Energy & utilities]]></category>
        		<guid isPermaLink="false">https://www.desk.example/?p={prose.Between(1, 999_999)}</guid>
        		<description><![CDATA[{prose.Sentence()} {prose.Sentence()} [&#8230;]]]></description>
        		<content:encoded><![CDATA[{prose.Html(prose.Between(1200, 9000))}]]></content:encoded>
        		<wfw:commentRss>https://www.desk.example/2026/03/{prose.Slug()}/feed/</wfw:commentRss>
        		<slash:comments>{prose.Between(0, 80)}</slash:comments>
        	</item>

        """;

    private static string NewsItem(Prose prose) => $"""
        <item>
          <title>{Prose.Escaped(prose.Title())}</title>
          <description>{Prose.Escaped(Prose.Escaped(prose.Sentence()) + (prose.OneIn(3) ? $" <a href=\"https://www.desk.example/{prose.Slug()}\">More</a>" : ""))}</description>
          <link>https://www.desk.example/business/{prose.Slug()}?utm_source=rss&amp;utm_medium=feed</link>
          <guid isPermaLink="true">https://www.desk.example/business/{prose.Slug()}</guid>
          <pubDate>{Rfc822(prose)}</pubDate>
          <dc:creator>Desk staff</dc:creator>
          <media:content medium="image" url="https://cdn.desk.example/i/{prose.Slug()}.jpg" width="1200" height="800"><media:credit>Agency</media:credit></media:content>
          <media:thumbnail url="https://cdn.desk.example/t/{prose.Slug()}.jpg" width="240" height="135"/>
        </item>

        """;

    private static string Episode(Prose prose) => $"""
        <item>
          <title>{prose.Between(1, 400)}: {Prose.Escaped(prose.Title())}</title>
          <itunes:title>{Prose.Escaped(prose.Title())}</itunes:title>
          <description><![CDATA[{prose.Html(800)}]]></description>
          <content:encoded><![CDATA[{prose.Html(prose.Between(900, 3000))}]]></content:encoded>
          <guid isPermaLink="false">{prose.Slug()}</guid>
          <pubDate>{Rfc822(prose)}</pubDate>
          <enclosure url="https://audio.desk.example/{prose.Slug()}.mp3" length="{prose.Between(9_000_000, 90_000_000)}" type="audio/mpeg"/>
          <itunes:author>The Desk</itunes:author><itunes:duration>{prose.Between(600, 5000)}</itunes:duration><itunes:explicit>false</itunes:explicit>
          <itunes:image href="https://cdn.desk.example/{prose.Slug()}.png"/>
        </item>

        """;

    private static string RdfItem(Prose prose)
    {
        var address = $"https://www.desk.example/wire/{prose.Slug()}";
        return $"""
            <item rdf:about="{address}">
            <title>{Prose.Escaped(prose.Title())}</title>
            <link>{address}</link>
            <description>{Prose.Escaped(prose.Sentence())} {Prose.Escaped(prose.Sentence())}</description>
            <dc:creator>Wire desk</dc:creator>
            <dc:date>{prose.Time().ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)}</dc:date>
            <dc:subject>business</dc:subject>
            </item>

            """;
    }

    private static string Rfc822(Prose prose) => prose.Time().ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture);
}
