using System.Globalization;
using System.Text.Json;
using AlertBot.Feeds;

namespace AlertBot.Evaluation;

/// <summary>One feed file of gofeed, and what we read in it beside what gofeed expects there.</summary>
internal sealed record GofeedCase(string Name, bool Parsed, string? Refusal, IReadOnlyList<GofeedField> Fields)
{
    // The folders whose files stand in pairs; the same 527 files that the baseline figures were measured on.
    private static readonly string[] _folders = ["parser/rss", "parser/atom", "translator/rss", "translator/atom"];

    public bool Passed => Parsed && Fields.All(asserted => asserted.Matches);

    public static IEnumerable<GofeedCase> In(string directory) =>
        from folder in _folders
        from file in Directory.EnumerateFiles(Path.Combine(directory, "testdata", folder), "*.xml").Order(StringComparer.Ordinal)
        select Read($"{folder}/{Path.GetFileName(file)}", file);

    private static GofeedCase Read(string name, string file)
    {
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.ChangeExtension(file, ".json")));
        var result = FeedParser.Parse(File.ReadAllBytes(file), charset: null, address: null);
        var feed = (result as ParseResult.Parsed)?.Feed;
        return new GofeedCase(name, feed is not null, (result as ParseResult.NotAFeed)?.Reason, [.. Compare(expected.RootElement, feed)]);
    }

    // gofeed keeps the markup of titles, so its titles are held against ours with theirs.
    private static IEnumerable<GofeedField> Compare(JsonElement expected, ParsedFeed? feed)
    {
        var ofFeed = Asserted("feed", expected, feed?.TitleMarkup, feed?.Link, null, feed?.Description, null, null);
        var items = Member(expected, "items", "entries") is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray().ToList() : [];
        return ofFeed.Concat(items.SelectMany((item, i) => Item(i, item, feed is not null && i < feed.Items.Length ? feed.Items[i] : null)));
    }

    private static IEnumerable<GofeedField> Item(int i, JsonElement expected, FeedItem? item) =>
        Asserted($"item {i + 1}", expected, item?.TitleMarkup, item?.Link, item?.Id, item?.Description, item?.Content, item?.Published);

    // The four folders name the same things differently: the format's own names, and gofeed's common ones.
    private static IEnumerable<GofeedField> Asserted(
        string owner, JsonElement expected, string? title, string? link, string? id, string? description, string? content, DateTimeOffset? published)
    {
        var all = new (string Name, string? Expected, string? Got)[]
        {
            ("title", Text(expected, "title"), title),
            ("link", Text(expected, "link") ?? Alternate(expected), link),
            ("id", owner == "feed" ? null : Text(expected, "guid", "id"), id),
            ("description", Text(expected, "description", "subtitle", "summary"), description),
            ("content", Text(expected, "content"), content),
            ("published", owner == "feed" ? null : Text(expected, "publishedParsed", "pubDateParsed"), Time(published)),
        };
        return from one in all where one.Expected is not null select new GofeedField($"{owner}: {one.Name}", one.Expected, one.Got);
    }

    private static string? Text(JsonElement owner, params string[] names) => Member(owner, names) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Object } construct => Member(construct, "value")?.GetString(),
        _ => null
    };

    // Atom's own structure lists all links; the page is the alternate one.
    private static string? Alternate(JsonElement owner) =>
        Member(owner, "links") is { ValueKind: JsonValueKind.Array } links
            ? links.EnumerateArray()
                .Where(link => link.ValueKind == JsonValueKind.Object && Text(link, "rel") == "alternate")
                .Select(link => Text(link, "href"))
                .FirstOrDefault(href => href is not null)
            : null;

    private static JsonElement? Member(JsonElement owner, params string[] names) =>
        (from name in names where owner.TryGetProperty(name, out _) select (JsonElement?)owner.GetProperty(name)).FirstOrDefault();

    private static string? Time(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
