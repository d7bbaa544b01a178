using System.Text.Json;
using AngleSharp.Dom;

namespace AlertBot.Articles.Pages;

/// <summary>What a page says of its story in JSON-LD (schema.org Article and its kinds), which publishers write for search engines.</summary>
internal sealed record LinkedData(string? Headline, string? Author, string? Published, string? Body)
{
    private static readonly LinkedData _none = new(null, null, null, null);

    // Objects nest in @graph, mainEntity and arrays; deeper than this nobody means the story.
    private const int MaxDepth = 4;

    private static readonly string[] _holders = ["@graph", "mainEntity", "mainEntityOfPage"];

    private static readonly JsonDocumentOptions _lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static LinkedData Of(IDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            if (Read(script.TextContent) is { } found)
                return found;
        }

        return _none;
    }

    private static LinkedData? Read(string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json.Trim(), _lenient);
            return Find(parsed.RootElement, 0) is { } story ? Of(story) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? Find(JsonElement element, int depth)
    {
        if (depth > MaxDepth)
            return null;
        if (element.ValueKind is JsonValueKind.Object && IsStory(element))
            return element;

        return Children(element).Select(child => Find(child, depth + 1)).FirstOrDefault(found => found is not null);
    }

    private static IEnumerable<JsonElement> Children(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray(),
        JsonValueKind.Object => _holders.Select(name => Property(element, name)).OfType<JsonElement>(),
        _ => [],
    };

    private static bool IsStory(JsonElement element) => Property(element, "@type") is { } type && Texts(type).Any(static name =>
        name.EndsWith("Article", StringComparison.Ordinal) || name is "BlogPosting" or "LiveBlogPosting" or "Report" or "AnalysisNewsArticle");

    private static LinkedData Of(JsonElement story) => new(
        Text(story, "headline") ?? Text(story, "name"),
        Property(story, "author") is { } author ? Names(author) : null,
        Text(story, "datePublished") ?? Text(story, "dateCreated"),
        Text(story, "articleBody"));

    private static string? Names(JsonElement author)
    {
        var names = All(author).Select(one => one.ValueKind is JsonValueKind.Object ? Property(one, "name") is { } name ? Texts(name).FirstOrDefault() : null : Texts(one).FirstOrDefault());
        return string.Join(", ", names.Where(static name => !string.IsNullOrWhiteSpace(name)).Distinct()) is { Length: > 0 } all ? all : null;
    }

    private static IEnumerable<JsonElement> All(JsonElement value) => value.ValueKind is JsonValueKind.Array ? value.EnumerateArray() : [value];

    private static string? Text(JsonElement element, string name) =>
        Property(element, name) is { } value && Texts(value).FirstOrDefault() is { Length: > 0 } text ? text : null;

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().Where(static one => one.ValueKind is JsonValueKind.String).Select(static one => one.GetString()!),
        _ => [],
    };

    private static JsonElement? Property(JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;
}
