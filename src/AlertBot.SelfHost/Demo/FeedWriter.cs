using System.Diagnostics;

namespace AlertBot.SelfHost.Demo;

/// <summary>Each outlet publishes one format; this is the one place that knows which writer that means.</summary>
internal static class FeedWriter
{
    public static byte[] Write(Edition edition, Uri site) => edition.Outlet.Format switch
    {
        FeedFormat.Rss => RssFeed.Write(edition, site),
        FeedFormat.Atom => AtomFeed.Write(edition, site),
        FeedFormat.JsonFeed => JsonFeed.Write(edition, site),
        _ => throw new UnreachableException(),
    };

    public static string MediaType(FeedFormat format) => format switch
    {
        FeedFormat.Rss => RssFeed.MediaType,
        FeedFormat.Atom => AtomFeed.MediaType,
        FeedFormat.JsonFeed => JsonFeed.MediaType,
        _ => throw new UnreachableException(),
    };
}
