namespace AlertBot.SelfHost.Demo;

internal static class HeadlineList
{
    public static string Html(IEnumerable<EditionItem> items) =>
        $"<ul>{string.Concat(items.Select(item => $"""<li><a href="{item.Item.Path}">{HtmlText.Encode(item.Title)}</a></li>"""))}</ul>";
}
