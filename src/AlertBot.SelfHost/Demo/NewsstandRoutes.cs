namespace AlertBot.SelfHost.Demo;

/// <summary>Which path answers with what, at the clock's now.</summary>
internal static class NewsstandRoutes
{
    // What busy sites show; a reader that comes too seldom misses items, as in life.
    private const int FeedLength = 15;
    private const string Html = "text/html; charset=utf-8";
    private static readonly string[] _methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(WebApplication site, Story story, TimeProvider clock)
    {
        Edition? EditionOf(string id) => story.Outlets.FirstOrDefault(outlet => outlet.Id == id) is { } outlet
            ? Edition.At(story, outlet, clock.GetUtcNow())
            : null;
        Task Answer(HttpContext http, Page? page) => NewsstandAnswer.WriteAsync(http, page, clock.GetUtcNow());

        site.MapMethods("/", _methods, http => Answer(http, new Page(FrontPage.WriteIndex(story), Html, null)));
        site.MapMethods("/{outlet}", _methods, (string outlet, HttpContext http) => Answer(http, Home(EditionOf(outlet), Site(http))));
        site.MapMethods("/{outlet}/feed", _methods, (string outlet, HttpContext http) => Answer(http, Feed(EditionOf(outlet), Site(http))));
        site.MapMethods("/{outlet}/{slug}", _methods,
            (string outlet, string slug, HttpContext http) => Answer(http, Article(EditionOf(outlet), slug, Site(http))));
    }

    private static Page? Home(Edition? edition, Uri site) =>
        edition is null ? null : new Page(FrontPage.Write(edition, site), Html, edition.LastChange);

    private static Page? Feed(Edition? edition, Uri site) => edition?.Latest(FeedLength) is { } latest
        ? new Page(FeedWriter.Write(latest, site), FeedWriter.MediaType(latest.Outlet.Format), latest.LastChange)
        : null;

    // The page changes with its "More from" list too, so its date is the outlet's.
    private static Page? Article(Edition? edition, string slug, Uri site) => edition?.Items.FirstOrDefault(item => item.Item.Slug == slug) is { } item
        ? new Page(ArticlePage.Write(edition, item, site), Html, edition.LastChange)
        : null;

    // From the socket, not from the Host header: whoever asks by another name gets the same bytes.
    private static Uri Site(HttpContext http) => new($"http://127.0.0.1:{http.Connection.LocalPort}");
}
