using System.Text.RegularExpressions;
using AlertBot.Text;
using AngleSharp.Dom;

namespace AlertBot.Articles.Pages;

/// <summary>Who wrote a story, by name: "By" and addresses are left out.</summary>
internal static partial class PageByline
{
    // Longer than this it is a biography.
    private const int MaxLength = 150;

    public static string? Of(IDocument document, LinkedData data) =>
        new[] { data.Author, document.Meta("author"), document.Meta("parsely-author"), Text(document, "[rel~=author], [itemprop~=author]"), Text(document, ".byline, .author") }
            .Select(Name)
            .FirstOrDefault(name => name is not null);

    private static string? Text(IDocument document, string selector) => document.QuerySelector(selector)?.TextContent;

    private static string? Name(string? text) =>
        text is null || text.Contains("://", StringComparison.Ordinal) || By().Replace(PlainText.Line(text), "") is not { Length: > 0 and <= MaxLength } name ? null : name;

    [GeneratedRegex(@"^\s*(?:by|von|par|por|di|door|af|av)\s*:?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex By();
}
