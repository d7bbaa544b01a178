using System.Globalization;
using System.Text;

namespace AlertBot.Benchmarks.Parsing;

/// <summary>Atom 1.0 with its content escaped (most do) or as XHTML.</summary>
internal static class AtomShapes
{
    public static string Escaped(Prose prose, int size) =>
        Document(prose, size, html => $"""<content type="html">{Prose.Escaped(html)}</content>""");

    // XML knows no named entities, and wants every attribute quoted, which the prose does.
    public static string Xhtml(Prose prose, int size) => Document(prose, size, html =>
        $"""<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{html.Replace("&nbsp;", "&#160;", StringComparison.Ordinal)}</div></content>""");

    private static string Document(Prose prose, int size, Func<string, string> content)
    {
        var feed = new StringBuilder("""
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en">
              <title type="text">The Desk</title>
              <link rel="alternate" type="text/html" href="https://www.desk.example"/>
              <link rel="self" type="application/atom+xml" href="https://www.desk.example/feed.xml"/>
              <id>https://www.desk.example/feed.xml</id>
              <updated>2026-11-20T08:00:00Z</updated>

            """);
        while (feed.Length < size)
            feed.Append(Entry(prose, content(prose.Html(prose.Between(500, 6000)))));

        return feed.Append("</feed>\n").ToString();
    }

    private static string Entry(Prose prose, string content) => $"""
          <entry>
            <author><name>Desk staff</name></author>
            <published>{Time(prose)}</published>
            <updated>{Time(prose)}</updated>
            <link rel="alternate" type="text/html" href="https://www.desk.example/deals/{prose.Between(1, 999_999)}/{prose.Slug()}"/>
            <id>https://www.desk.example/deals/{prose.Slug()}</id>
            <title type="html"><![CDATA[{Prose.Escaped(prose.Title())}]]></title>
            <category scheme="https://www.desk.example" term="Deals"/><category scheme="https://www.desk.example" term="Markets"/>
            <summary type="html">{Prose.Escaped(Prose.Escaped(prose.Sentence()))}</summary>
            {content}
          </entry>

        """;

    private static string Time(Prose prose) => prose.Time().ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
