using System.Reflection;

namespace AlertBot.DiscordEmulator.Page;

/// <summary>The page's files out of the assembly. The policy lets it load from here and nowhere else, whatever a feed's text holds.</summary>
internal static class PageRoutes
{
    private const string Folder = "page/";
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly Assembly _assembly = typeof(PageRoutes).Assembly;

    public static void MapPage(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", (HttpContext http) => Serve(http, "index.html"));
        app.MapGet("/favicon.ico", (HttpContext http) => Serve(http, "favicon.svg"));
        foreach (var name in _assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
            app.MapGet($"/{name[Folder.Length..]}", (HttpContext http) => Serve(http, name[Folder.Length..]));
    }

    private static IResult Serve(HttpContext http, string name)
    {
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        // The files change with the emulator, which a person restarts often; they are small and local.
        http.Response.Headers.CacheControl = "no-cache";
        return Results.Stream(_assembly.GetManifestResourceStream(Folder + name)!, TypeOf(name));
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        _ => "image/svg+xml",
    };
}
