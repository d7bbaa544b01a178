using System.Text;

namespace AlertBot.SelfHost.Demo;

/// <summary>What every page of an outlet shares: head, banner, navigation, footer.</summary>
internal static class PageFrame
{
    public static byte[] Write(Outlet outlet, Uri site, string title, string head, string main) => Encoding.UTF8.GetBytes($$"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{HtmlText.Encode(title)}} | {{HtmlText.Encode(outlet.Name)}}</title>
        {{PageIcon.Link(outlet.Accent)}}
        {{head}}
        <link rel="alternate" type="{{FeedMediaType(outlet)}}" title="{{HtmlText.Encode(outlet.Name)}}" href="{{new Uri(site, outlet.FeedPath)}}">
        <style>{{Style(outlet)}}</style>
        </head>
        <body>
        <header class="banner"><a href="{{outlet.HomePath}}">{{HtmlText.Encode(outlet.Name)}}</a> <span>{{HtmlText.Encode(outlet.Tagline)}}</span></header>
        <nav><a href="{{outlet.HomePath}}">Latest</a> <a href="{{outlet.FeedPath}}">Feed</a> <a href="/">Other outlets</a></nav>
        <main>
        {{main}}
        </main>
        <footer><p>{{HtmlText.Encode(outlet.Host)}}: an invented outlet of the AlertBot demo.</p></footer>
        </body>
        </html>

        """);

    // Without its charset: the type attribute of a feed link is matched as it stands by most readers.
    private static string FeedMediaType(Outlet outlet) => FeedWriter.MediaType(outlet.Format).Split(';')[0];

    private static string Style(Outlet outlet) => $$"""
        body{font:17px/1.6 Georgia,serif;max-width:44rem;margin:0 auto;padding:0 1rem 3rem;color:#222;background:#fff}
        .banner{border-bottom:4px solid {{outlet.Accent}};padding:1.2rem 0 .6rem;font-family:system-ui,sans-serif}
        .banner a{font-size:1.5rem;font-weight:700;color:{{outlet.Accent}};text-decoration:none}.banner span{color:#666;margin-left:.6rem}
        nav{font:15px system-ui,sans-serif;padding:.6rem 0}nav a{margin-right:1rem;color:{{outlet.Accent}}}
        h1{line-height:1.2}.byline,footer{color:#666;font:14px system-ui,sans-serif}footer{border-top:1px solid #ddd;margin-top:3rem}
        """;
}
