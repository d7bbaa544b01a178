using System.Buffers;
using System.CommandLine;
using System.Diagnostics;
using System.Text.RegularExpressions;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Evaluation;

namespace AlertBot.Benchmarks.Matching;

/// <summary>Headlines against many deals, beside what .NET offers for finding one of many strings.</summary>
internal static class MatchCommand
{
    private const int Rounds = 5;

    public static Command Create()
    {
        var data = new Option<string?>("--items") { Description = "items.jsonl.gz; default that of ../shared/data/deal-stream." };
        var command = new Command("match", "Headlines against 10 and 1,000 deals, with a Regex alternation and SearchValues<string> beside.") { data };
        command.SetAction(arguments => Run(arguments.GetValue(data) ?? (SharedData.Folder("deal-stream") is { } folder ? Path.Combine(folder, "items.jsonl.gz") : null)));
        return command;
    }

    private static int Run(string? file)
    {
        if (file is null)
        {
            Console.Error.WriteLine("No ../shared/data/deal-stream here; name the file with --items.");
            return 1;
        }

        var articles = SharedData.Lines<StreamItem>(file).Select(item => item.ToArticle()).ToList();
        foreach (var count in (int[])[10, 1000])
            Tell(ManyDeals.Of(count, articles.Select(article => article.Title)), articles);
        return 0;
    }

    private static void Tell(List<Deal> deals, List<Article> articles)
    {
        var matcher = new DealMatcher(deals);
        var names = deals.SelectMany(deal => deal.Parties).SelectMany(party => party.Aliases.Prepend(party.Name)).ToArray();
        var regex = new Regex($@"\b(?:{string.Join('|', names.Select(Regex.Escape))})\b", RegexOptions.Compiled | RegexOptions.CultureInvariant);
        var values = SearchValues.Create(names, StringComparison.OrdinalIgnoreCase);
        Console.WriteLine(FormattableString.Invariant($"{articles.Count} headlines, {deals.Count} deals, {names.Length} names:"));
        Row("DealMatcher", articles, article => matcher.Match(article).Count);
        Row("DealMatcher, parallel", articles, article => matcher.Match(article).Count, parallel: true);
        Row("SearchValues<string>", articles, article => article.Title.AsSpan().IndexOfAny(values) >= 0 ? 1 : 0);
        Row("Regex alternation", articles, article => regex.IsMatch(article.Title) ? 1 : 0);
    }

    private static void Row(string name, List<Article> articles, Func<Article, int> match, bool parallel = false)
    {
        var rates = new List<double>();
        var found = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            found = parallel ? articles.AsParallel().Sum(match) : articles.Sum(match);
            rates.Add(articles.Count / watch.Elapsed.TotalSeconds);
        }

        Console.WriteLine(FormattableString.Invariant($"  {name,-24} {rates.Order().ElementAt(Rounds / 2),12:#,0} headlines a second, {found} found"));
    }
}
