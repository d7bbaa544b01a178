using AngleSharp.Dom;

namespace AlertBot.Articles.Pages;

/// <summary>A page's meta elements, by whichever attribute names them.</summary>
internal static class Metas
{
    private static readonly string[] _names = ["property", "name", "itemprop", "http-equiv"];

    public static string? Meta(this IDocument document, string name) => document.Head?.QuerySelectorAll("meta[content]")
        .FirstOrDefault(meta => Names(meta, name))?.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content) ? content.Trim() : null;

    private static bool Names(IElement meta, string name) =>
        _names.Any(attribute => name.Equals(meta.GetAttribute(attribute), StringComparison.OrdinalIgnoreCase));
}
