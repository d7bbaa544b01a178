using System.Collections.Immutable;
using System.Text.Json;
using AlertBot.Text;

namespace AlertBot.Feeds.Formats;

/// <summary>JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1).</summary>
internal static class JsonFormat
{
    private static readonly JsonDocumentOptions _options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static ParseResult Read(string text, Uri? document)
    {
        try
        {
            using var json = JsonDocument.Parse(text, _options);
            return IsFeed(json.RootElement)
                ? new ParseResult.Parsed(Feed(json.RootElement, document))
                : new ParseResult.NotAFeed("a JSON document, not a JSON Feed");
        }
        catch (JsonException broken)
        {
            return JsonRepair.UpToLastItem(text) is { } complete && complete != text
                ? Read(complete, document)
                : new ParseResult.NotAFeed($"broken JSON in line {broken.LineNumber + 1}");
        }
        catch (InvalidOperationException)
        {
            // "\ud83d" alone is JSON by the grammar, and no text (RFC 8259 section 8.2).
            return JsonRepair.WithoutHalfPairs(text) is { } whole && whole != text ? Read(whole, document) : new ParseResult.NotAFeed("JSON with halves of characters");
        }
    }

    // The version is an address by the specification; feeds exist that write only the number, so the items tell as well.
    private static bool IsFeed(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object
        && (root.Text("version")?.Contains("jsonfeed.org", StringComparison.OrdinalIgnoreCase) == true || root.Items("items").Any());

    private static ParsedFeed Feed(JsonElement root, Uri? document)
    {
        var home = document ?? Address.Web(root.Text("feed_url"));
        return new ParsedFeed(
            "json",
            Lines.Fold(root.Text("title") ?? ""),
            Address.Absolute(root.Text("home_page_url"), home),
            root.Text("description"),
            [.. root.Items("items").Where(item => item.ValueKind == JsonValueKind.Object).Select(item => Item(item, root, home))])
        {
            Push = HubLinks.Of(root, home)
        };
    }

    private static FeedItem Item(JsonElement item, JsonElement feed, Uri? home) => new()
    {
        Id = item.Text("id"),
        Title = Lines.Fold(item.Text("title") ?? ""),
        Link = Address.Absolute(item.Text("url") ?? item.Text("external_url"), home),
        Description = item.Text("summary"),
        Content = item.Text("content_html") is { Length: > 0 } html ? MarkupLinks.Absolute(html, home) : item.Text("content_text"),
        Published = FeedDate.Parse(item.Text("date_published") ?? item.Text("date_modified")),
        Updated = FeedDate.Parse(item.Text("date_modified")),
        Authors = Authors(item) is { Length: > 0 } own ? own : Authors(feed),
        Categories = Categories(item),
        Image = Address.Absolute(item.Text("image") ?? item.Text("banner_image"), home),
        Enclosures = Enclosures(item, home)
    };

    // 1.1 has authors, 1.0 had one author.
    private static ImmutableArray<string> Authors(JsonElement owner)
    {
        var names = new DistinctTexts();
        foreach (var author in owner.Items("authors"))
            names.Add(author.Text("name"));
        names.Add(owner.Member("author")?.Text("name"));
        return names.ToArray();
    }

    private static ImmutableArray<string> Categories(JsonElement item)
    {
        var tags = new DistinctTexts();
        foreach (var tag in item.Items("tags"))
            tags.Add(tag.ValueKind == JsonValueKind.String ? tag.GetString() : null);

        return tags.ToArray();
    }

    private static ImmutableArray<string> Enclosures(JsonElement item, Uri? home)
    {
        var attachments = new DistinctTexts();
        foreach (var attachment in item.Items("attachments"))
            attachments.Add(Address.Absolute(attachment.Text("url"), home));

        return attachments.ToArray();
    }
}
