using System.Text;

namespace AlertBot.SelfHost.Demo;

/// <summary>
/// Blocks to HTML. A block is a paragraph unless it starts with "## " (heading), "### " (heading below it) or "- " (list row); rows that follow
/// each other are one list.
/// </summary>
internal static class ArticleBody
{
    public static string Html(IReadOnlyList<string> blocks)
    {
        var html = new StringBuilder();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (IsRow(blocks, i) && !IsRow(blocks, i - 1))
                html.AppendLine("<ul>");
            html.AppendLine(Block(blocks[i]));
            if (IsRow(blocks, i) && !IsRow(blocks, i + 1))
                html.AppendLine("</ul>");
        }
        return html.ToString();
    }

    private static bool IsRow(IReadOnlyList<string> blocks, int index) =>
        index >= 0 && index < blocks.Count && blocks[index].StartsWith("- ", StringComparison.Ordinal);

    private static string Block(string block) => block.Split(' ', 2) switch
    {
        ["##", var heading] => $"<h2>{HtmlText.Encode(heading)}</h2>",
        ["###", var heading] => $"<h3>{HtmlText.Encode(heading)}</h3>",
        ["-", var row] => $"<li>{HtmlText.Encode(row)}</li>",
        _ => $"<p>{HtmlText.Encode(block)}</p>",
    };
}
