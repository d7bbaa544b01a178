using System.Globalization;
using System.Text;
using System.Text.Json;

namespace AlertBot.Benchmarks.Parsing;

/// <summary>JSON Feed 1.1.</summary>
internal static class JsonShapes
{
    public static string Digest(Prose prose, int size)
    {
        var feed = new StringBuilder("""
            {"version": "https://jsonfeed.org/version/1.1", "title": "The Desk", "home_page_url": "https://www.desk.example/", "items": [

            """);
        for (var first = true; feed.Length < size; first = false)
            feed.Append(first ? "" : ",\n").Append(Item(prose));

        return feed.Append("]}\n").ToString();
    }

    private static string Item(Prose prose) => $$"""
        {"id": "https://www.desk.example/{{prose.Slug()}}", "url": "https://www.desk.example/{{prose.Slug()}}", "title": {{Quoted(prose.Title())}},
         "content_html": {{Quoted(prose.Html(prose.Between(500, 6000)))}}, "summary": {{Quoted(prose.Sentence())}},
         "date_published": "{{prose.Time().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}}", "authors": [{"name": "Desk staff"}], "tags": ["deals", "markets"]}
        """;

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
