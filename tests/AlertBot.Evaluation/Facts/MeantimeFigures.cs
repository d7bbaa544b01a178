using AlertBot.Developments.Facts;

namespace AlertBot.Evaluation.Facts;

/// <summary>Times, amounts and percentages in MEANTIME's articles, corpus by corpus.</summary>
internal static class MeantimeFigures
{
    public static void Print(string folder, string? only, bool verbose)
    {
        Console.WriteLine(SpanScore.Header);
        var all = Scores();
        foreach (var corpus in Directory.EnumerateDirectories(folder).Where(name => only is null || name.EndsWith(only, StringComparison.Ordinal)).Order())
        {
            var scores = Scores();
            foreach (var article in Directory.EnumerateFiles(corpus, "*.xml").Order().Select(MeantimeArticle.Read))
            {
                Add(scores, article, verbose);
                Add(all, article, verbose: false);
            }

            Rows(Path.GetFileName(corpus), scores);
        }

        Rows("all", all);
    }

    private static void Add(SpanScore[] scores, MeantimeArticle article, bool verbose)
    {
        void Tell(string what, GoldSpan span)
        {
            if (verbose)
                Console.WriteLine($"   {what}: [{article.Text[span.Start..span.End]}] {span.Value} in …{article.Text[Math.Max(0, span.Start - 50)..Math.Min(article.Text.Length, span.End + 25)].Replace('\n', '|')}… @{article.Published:yyyy-MM-dd}");
        }

        scores[0].Add(article.Timexes, [.. DateReader.Read(article.Text, article.Published).Select(date => new GoldSpan(date.Start, date.End, date.Value))], Tell);
        scores[1].Add(article.Money, [.. MoneyReader.Read(article.Text).Select(money => new GoldSpan(money.Start, money.End, null))], Tell);
        scores[2].Add(article.Percents, [.. PercentReader.Read(article.Text).Select(percent => new GoldSpan(percent.Start, percent.End, null))], Tell);
    }

    private static SpanScore[] Scores() => [new(), new(), new()];

    private static void Rows(string name, SpanScore[] scores)
    {
        Console.WriteLine(scores[0].Row($"{name}: TIMEX3 value"));
        Console.WriteLine(scores[1].Row($"{name}: money"));
        Console.WriteLine(scores[2].Row($"{name}: percent"));
    }
}
