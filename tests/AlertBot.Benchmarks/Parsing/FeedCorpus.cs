using System.Text;

namespace AlertBot.Benchmarks.Parsing;

internal sealed record CorpusDocument(string Name, byte[] Bytes);

/// <summary>
/// Documents shaped like the feeds of the web: by kind about as an aggregator meets them (RSS 2.0 first, then Atom, few RDF and JSON),
/// 5 to 300 KB, most of them small. Generated, so that nobody's feed has to be kept here; the same on every machine.
/// </summary>
internal static class FeedCorpus
{
    public const int Count = 560;
    private const int Smallest = 5_000;
    private const int Largest = 300_000;

    public static IEnumerable<CorpusDocument> Documents() => Enumerable.Range(0, Count).Select(Document);

    private static CorpusDocument Document(int i)
    {
        var prose = new Prose(i);
        var (kind, write) = Kind(i % 20);
        return new CorpusDocument($"{i:000}-{kind}", Encoding.UTF8.GetBytes(write(prose, Size(i))));
    }

    // Spread evenly on a logarithmic scale: half of the documents have less than 39 KB.
    private static int Size(int i) => (int)(Smallest * Math.Pow((double)Largest / Smallest, i * 37 % Count / (double)(Count - 1)));

    private static (string Kind, Func<Prose, int, string> Write) Kind(int turn) => turn switch
    {
        < 6 => ("blog.rss", RssShapes.Blog),
        < 11 => ("news.rss", RssShapes.News),
        < 13 => ("podcast.rss", RssShapes.Podcast),
        < 16 => ("escaped.atom", AtomShapes.Escaped),
        < 18 => ("xhtml.atom", AtomShapes.Xhtml),
        18 => ("wire.rdf", RssShapes.Rdf),
        _ => ("digest.json", JsonShapes.Digest)
    };
}
