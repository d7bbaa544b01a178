using System.Text.Json;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.SelfHost.Demo;
using AlertBot.TestSupport.Demo;

namespace AlertBot.Evaluation;

/// <summary>Whole articles in the order of their publication, the deals somebody tracks, and what a careful reader makes of them.</summary>
internal sealed record LabelledStory(IReadOnlyList<Deal> Deals, IReadOnlyList<Article> Articles, IReadOnlyList<Label> Labels)
{
    public static LabelledStory OfTheDemo()
    {
        var story = Story.Load();
        return new LabelledStory(
            [.. story.Deals.Select(deal => Deal(deal.Json, deal.Name))],
            [.. story.Items.Select(item => Article(item.Path, item.Outlet, item.Published, item.Title, item.Summary, item.Body))],
            [.. ExpectedStory.Load().Select(report => new Label(Url(report.Path), report.Deal, report.Label, report.Development, report.Kind, report.Path))]);
    }

    public static LabelledStory Read(string path)
    {
        var story = JsonSerializer.Deserialize<StoryText>(File.ReadAllText(path), JsonSerializerOptions.Web)!;
        return new LabelledStory(
            [.. story.Deals.Select(deal => Deal(deal.GetRawText(), path))],
            [.. story.Items.OrderBy(item => item.Published).Select(item => Article(item.Path, item.Outlet, item.Published, item.Title, item.Summary, item.Body))],
            [.. story.Items.SelectMany(LabelsOf)]);
    }

    private static Deal Deal(string json, string path) => DealFile.Parse(json, path) switch
    {
        DealFileResult.Parsed(var deal) => deal,
        DealFileResult.Invalid(var problems) => throw new InvalidDataException(string.Join('\n', problems)),
        var other => throw new System.Diagnostics.UnreachableException($"No such result: {other}."),
    };

    private static Article Article(string path, string outlet, DateTimeOffset at, string title, string summary, IReadOnlyList<string> body) =>
        new(ArticleId.Of(Url(path)), Url(path), title, outlet, at, at, summary, string.Join("\n\n", body.Select(block => block.TrimStart('#', '-', ' '))));

    private static string Url(string path) => $"https://story.example{path}";

    private static IEnumerable<Label> LabelsOf(StoryTextItem item) =>
        (item.About ?? []).Select(about => IsSort(about.Value)
            ? new Label(Url(item.Path), about.Key, about.Value, null, null, item.Title)
            : new Label(Url(item.Path), about.Key, "development", about.Value, item.Kind, item.Title));

    private static bool IsSort(string label) => label is "commentary" or "mention" or "either";

    private sealed record StoryText(IReadOnlyList<JsonElement> Deals, IReadOnlyList<StoryTextItem> Items);

    /// <param name="About">By deal: the name of the development that it tells, or "commentary", "mention", "either".</param>
    private sealed record StoryTextItem(
        string Outlet, DateTimeOffset Published, string Title, string Summary, IReadOnlyList<string> Body, Dictionary<string, string>? About = null, string? Kind = null)
    {
        public string Path => $"/{Outlet}/{Published:yyyyMMddHHmm}";
    }
}
