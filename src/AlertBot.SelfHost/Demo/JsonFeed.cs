using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace AlertBot.SelfHost.Demo;

/// <summary>An edition as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), teasers only.</summary>
internal static class JsonFeed
{
    public const string MediaType = "application/feed+json; charset=utf-8";

    private static readonly JsonSerializerOptions _options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
    };

    public static byte[] Write(Edition edition, Uri site) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            Version = "https://jsonfeed.org/version/1.1",
            Title = edition.Outlet.Name,
            HomePageUrl = new Uri(site, edition.Outlet.HomePath),
            FeedUrl = new Uri(site, edition.Outlet.FeedPath),
            Description = edition.Outlet.Tagline,
            Language = "en",
            Items = edition.Items.Select(item => Item(item, edition.Outlet, site)),
        },
        _options);

    // The format asks for content_text or content_html in each item: the teaser is all that this feed gives away.
    private static object Item(EditionItem item, Outlet outlet, Uri site) => new
    {
        Id = item.IdAt(outlet),
        Url = new Uri(site, item.Item.Path),
        item.Title,
        item.Item.Summary,
        ContentText = item.Item.Summary,
        DatePublished = item.Item.Published.UtcDateTime,
        DateModified = item.Updated > item.Item.Published ? item.Updated.UtcDateTime : (DateTime?)null,
        Authors = item.Item.Author is { } author ? new[] { new { Name = author } } : null,
        Tags = item.Item.Categories,
    };
}
