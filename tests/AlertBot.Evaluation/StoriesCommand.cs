using System.CommandLine;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Evaluation;

/// <summary>How well an <c>everything</c> deal keeps stories apart: BCubed over headlines with known stories, online, product defaults.</summary>
internal static class StoriesCommand
{
    public static Command Create()
    {
        var data = new Option<string?>("--data") { Description = "JSON lines {url, title, outlet, published, story}; default ../shared/data/clustering/uci_em.jsonl." };
        var command = new Command("stories", "One alert per story, on headlines with known stories.") { data };
        command.SetAction(arguments => Run(arguments.GetValue(data) ?? (SharedData.Folder("clustering") is { } folder ? Path.Combine(folder, "uci_em.jsonl") : null)));
        return command;
    }

    private static int Run(string? file)
    {
        if (file is null)
        {
            Console.Error.WriteLine("No ../shared/data/clustering here; name the file with --data.");
            return 1;
        }

        var stories = SharedData.Lines<Story>(file).OrderBy(story => story.Published, StringComparer.Ordinal).ToList();
        var clusters = Clusters(stories);
        var (precision, recall) = BCubed([.. stories.Zip(clusters, (story, cluster) => (story.Name, cluster))]);
        Console.WriteLine(FormattableString.Invariant(
            $"{stories.Count} headlines, {stories.DistinctBy(story => story.Name).Count()} stories, {clusters.Distinct().Count()} found; BCubed precision {precision:0.000} recall {recall:0.000} F1 {2 * precision * recall / (precision + recall):0.000}"));
        return 0;
    }

    private static List<string> Clusters(List<Story> stories)
    {
        var deal = new Deal { Id = new DealId("stories"), Name = "Stories", Everything = true };
        var matcher = new DealMatcher([deal]);
        var head = DealHead.Empty;
        var clusters = new List<string>();
        foreach (var article in stories.Select(story => new StreamItem(story.Url, story.Title, story.Outlet, story.Published, null).ToArticle()))
        {
            var decision = DevelopmentDecider.Decide(deal, matcher.Match(article)[0], article, head, article.FirstSeen);
            head = decision.Head;
            clusters.Add(decision.Development!.Value.Value);
        }

        return clusters;
    }

    // A. Bagga, B. Baldwin, "Entity-Based Cross-Document Coreferencing Using the Vector Space Model", COLING 1998.
    private static (double Precision, double Recall) BCubed(List<(string Story, string Cluster)> items)
    {
        var stories = items.CountBy(item => item.Story).ToDictionary();
        var clusters = items.CountBy(item => item.Cluster).ToDictionary();
        var both = items.CountBy(item => item).ToDictionary();
        return (items.Average(item => (double)both[item] / clusters[item.Cluster]), items.Average(item => (double)both[item] / stories[item.Story]));
    }

    private sealed record Story(string Url, string Title, string Outlet, string Published, [property: System.Text.Json.Serialization.JsonPropertyName("story")] string Name);
}
