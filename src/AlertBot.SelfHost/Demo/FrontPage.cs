using System.Text;

namespace AlertBot.SelfHost.Demo;

/// <summary>The pages that lead to articles: an outlet's own front page and the newsstand's list of outlets.</summary>
internal static class FrontPage
{
    public static byte[] Write(Edition edition, Uri site) => PageFrame.Write(
        edition.Outlet,
        site,
        "Latest",
        $"""<link rel="canonical" href="{new Uri(site, edition.Outlet.HomePath)}">""",
        "<h1>Latest</h1>" + HeadlineList.Html(edition.Items));

    public static byte[] WriteIndex(Story story) => Encoding.UTF8.GetBytes($"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>Newsstand</title>
        {PageIcon.Link("#444")}
        <style>body{"{"}font:17px/1.6 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem{"}"}</style>
        </head>
        <body>
        <h1>Newsstand</h1>
        <p>Three invented outlets that publish the demo's sample story.</p>
        <ul>
        {string.Join('\n', story.Outlets.Select(Row))}
        </ul>
        </body>
        </html>

        """);

    private static string Row(Outlet outlet) =>
        $"""<li><a href="{outlet.HomePath}">{HtmlText.Encode(outlet.Name)}</a>, {HtmlText.Encode(outlet.Tagline)} <a href="{outlet.FeedPath}">Feed</a></li>""";
}
