using AlertBot.Text;
using AngleSharp.Dom;

namespace AlertBot.Articles.Pages;

/// <summary>The headline as readers see it: the h1 where title or Open Graph confirm it, else what the page calls itself elsewhere.</summary>
internal static class PageTitle
{
    public static string Of(IDocument document, LinkedData data, string? read)
    {
        var heading = Headings(document).FirstOrDefault(text => IsConfirmed(text, document));
        return heading ?? PlainText.Line(document.Meta("og:title") ?? data.Headline ?? read ?? document.Title ?? "");
    }

    private static IEnumerable<string> Headings(IDocument document) =>
        document.QuerySelectorAll("h1").Select(heading => Lines.Fold(heading.TextContent)).Where(text => text.Length is > 8 and < 300);

    // A site's name as h1 is in the title too, but as its end.
    private static bool IsConfirmed(string heading, IDocument document) => new[] { document.Meta("og:title"), document.Title }
        .OfType<string>()
        .Select(Lines.Fold)
        .Any(title => title.StartsWith(heading, StringComparison.OrdinalIgnoreCase));
}
