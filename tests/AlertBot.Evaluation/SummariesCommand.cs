using System.CommandLine;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Developments.Summaries;
using AlertBot.Evaluation.Facts;

namespace AlertBot.Evaluation;

/// <summary>Prints summaries beside their articles, to be read by a person: there is no measure of a good one.</summary>
internal static partial class SummariesCommand
{
    private static readonly Deal _deal = new() { Id = new DealId("read"), Name = "Read", Parties = [new Party { Name = "Apple" }, new Party { Name = "Airbus" }, new Party { Name = "Boeing" }] };

    public static Command Create()
    {
        var skip = new Option<int>("--skip") { Description = "Leave out so many articles." };
        var count = new Option<int>("--count") { Description = "How many articles.", DefaultValueFactory = _ => 20 };
        var own = new Option<bool>("--own") { Description = "Instead the articles of Summaries/, which say what a summary must and must not hold." };
        var command = new Command("summaries", "Summaries of news articles (MEANTIME), to be read beside their texts.") { skip, count, own };
        command.SetAction(arguments => arguments.GetValue(own) ? TellOwnAsync() : Task.FromResult(Run(arguments.GetValue(skip), arguments.GetValue(count))));
        return command;
    }

    private static async Task<int> TellOwnAsync()
    {
        var (good, all) = (0, 0);
        foreach (var name in SummarySample.Names)
        {
            var sample = await SummarySample.ReadAsync(name);
            var summary = Summariser.Summarise(sample.Deal, sample.Article, DealHead.Empty);
            var problems = sample.Problems(summary).ToList();
            (good, all) = (good + (problems.Count == 0 ? 1 : 0), all + 1);
            Console.WriteLine($"=== {sample.Article.Title} ({sample.Expected.Kind})\n>>> {summary}\n{string.Concat(problems.Select(problem => $"    {problem}\n"))}");
        }

        Console.WriteLine($"{good} of {all} hold what they must and nothing that they must not.");
        return 0;
    }

    private static int Run(int skip, int count)
    {
        if (SharedData.Folder("facts") is not { } folder)
        {
            Console.Error.WriteLine("No ../shared/data/facts here.");
            return 1;
        }

        // By their numbers and not by folder: both companies in turn.
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "meantime-dev"), "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).OrderBy(Path.GetFileName, StringComparer.Ordinal).Skip(skip).Take(count))
            Tell(file);
        return 0;
    }

    private static void Tell(string file)
    {
        var sentences = XDocument.Load(file).Root!.Elements("token").GroupBy(token => (int)token.Attribute("sentence")!).OrderBy(sentence => sentence.Key)
            .Select(sentence => Written(string.Join(' ', sentence.Select(token => token.Value)))).ToList();
        var published = MeantimeArticle.Read(file).Published ?? DateTimeOffset.UnixEpoch;
        var address = $"https://wikinews.example/{Path.GetFileNameWithoutExtension(file)}";
        // Sentence 0 is the headline.
        var article = new Article(ArticleId.Of(address), address, sentences[0], "Wikinews", published, published, Body: string.Join('\n', sentences.Skip(1)));
        Console.WriteLine($"=== {article.Title} ({published:yyyy-MM-dd})\n>>> {Summariser.Summarise(_deal, article, DealHead.Empty)}\n{article.Body}\n");
    }

    // The corpus has its tokens apart.
    private static string Written(string tokens) => After().Replace(Before().Replace(tokens, "$1"), "$1").Replace("`` ", "“", StringComparison.Ordinal).Replace(" ''", "”", StringComparison.Ordinal);

    [GeneratedRegex(@" ([.,;:!?)\]%]|['’]s\b|n['’]t\b|['’](?:re|ve|ll|d|m)\b)")]
    private static partial Regex Before();

    [GeneratedRegex(@"([(\[$£€]) ")]
    private static partial Regex After();
}
