using System.Text;

namespace AlertBot.Evaluation.Fuzzing;

#pragma warning disable CA5394 // Insecure random numbers: a mutation is to be the same whenever it is made again.

/// <summary>Pieces that have brought parsers down, or that look as if they could: half of each construct, and too much of each.</summary>
internal static class HostilePieces
{
    private static readonly string[] _pieces =
    [
        "<", ">", "&", "</", "<!", "<!-", "<!--", "<![CDATA[", "]]>", "<?", "<?xml", "?>", "\"", "'", "<a b=\"", "<a b='", "<a b=", "<a b c=", "<:>", "< a>", "<a:>", "<_/>",
        "&#", "&#x", "&#x;", "&#0;", "&#xD800;", "&#x110000;", "&#99999999999;", "&;", "&a", "&amp", "&nosuch;", "\0", "\u0001", "\uFFFE", "\uD800",
        "</item>", "</rss>", "</channel>", "</feed>", "<item>", "<entry>", "<rss>", "<html>", "<br>", "</br>", "<title>", "</title>",
        "<content type='xhtml'>", "<content type='application/x' >", "<content mode='base64'>", "<x xml:base='::::'>", "<x xml:base='http://['>", "<link href='//'/>", "<link href='http://a:b:c'/>",
        "<a xmlns='http://www.w3.org/2005/Atom'>", "<a xmlns=''>", "<a xmlns:xmlns='x' xmlns:='y'>", "<xml:a xml:xml='b'>", "<guid isPermaLink='maybe'>",
        "<pubDate>99999999999999999999</pubDate>", "<pubDate>9999-99-99T99:99:99+99:99</pubDate>", "<pubDate>31 Dec 9999 23:59:59 -1400</pubDate>", "<pubDate>0001-01-01T00:00:00+14:00</pubDate>",
        "{\"items\":[", "\"items\": [{", "}]}", "[[[[", "\\ud800", "1e999",
    ];

    private static readonly string[] _repeated =
        ["<", "&", "\"", "'", "<a ", "<a b='", "<a b=\"x\" ", "</x>", "<!--", "<![CDATA[", "]]", "&#", "&lt;", "<item/>", "<br>", "=", " ", "\n", "(", "0", "a", "\"a\":[", "xmlns:a='b' ", "<b></i>", "<a href=x ", "<p><b>", "-", "1 Jan ", ","];

    public static byte[] Any(Random random) => random.Next(3) > 0
        ? Encoding.UTF8.GetBytes(_pieces[random.Next(_pieces.Length)])
        : Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(_repeated[random.Next(_repeated.Length)], random.Next(1, 1 << random.Next(1, 16)))));
}
