using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace AlertBot.Text;

/// <summary>HTML as people would type it: headings, paragraphs and list items ("- …") as blocks, a blank line between them.</summary>
internal static class PlainText
{
    private static readonly HtmlParser _parser = new();

    public static string FromHtml(string html)
    {
        if (!html.AsSpan().ContainsAny('<', '&'))
            return Lines.Fold(html);

        using var document = _parser.ParseDocument(html);
        return document.Body is { } body ? FromElement(body) : "";
    }

    public static string FromElement(IElement root)
    {
        var blocks = new TextBlocks();
        blocks.Read(root);
        return blocks.ToString();
    }

    /// <summary>One line without markup, for titles. Only what is a tag is taken for one: "revenue &lt; $5m" stays.</summary>
    public static string Line(string text) => Lines.Fold(FromHtml(text)).Replace('\n', ' ');
}
