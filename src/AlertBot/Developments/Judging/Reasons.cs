using System.Collections.Immutable;
using System.Globalization;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments.Reading;
using AlertBot.Text;

namespace AlertBot.Developments.Judging;

/// <summary>The decider's reasons in words for people.</summary>
internal static class Reasons
{
    // More are no reason but the headline once more.
    private const int MostWords = 6;

    public static string Again(Closeness near, ImmutableArray<string> news, Article article)
    {
        var same = string.Create(
            CultureInfo.InvariantCulture,
            $"tells the same as a development of {Span(article.FirstSeen - near.Signature.Last)} ({near.Score:0.00}{Shared(near, article)})");
        return news.IsEmpty ? same : $"{same}, and adds {string.Join(", ", news.Select(WrittenFigure.Of))}";
    }

    public static string New(DealMatch match, Telling telling, Closeness? near, Article article)
    {
        var turn = telling.KindCue.Length == 0 ? match.Rule : $"{match.Rule}; {telling.Kind.ToString().ToLowerInvariant()} (“{telling.KindCue}”)";
        return near is null
            ? $"{turn}; the first that is told of the deal"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{turn}; the nearest known is from {Span(article.FirstSeen - near.Signature.Last)} ({near.Score:0.00}{Shared(near, article)})");
    }

    public static string Mention(Judgement about) => $"not about the deal: {Told(about)}";

    public static string Commentary(Judgement report)
    {
        var against = report.Grounds.Where(ground => ground.Points < 0).OrderBy(ground => ground.Points).Select(ground => ground.Reason).FirstOrDefault();
        return against ?? "tells no turn of events for sure";
    }

    // What weighs least explains least.
    private static string Told(Judgement about) =>
        string.Join(", ", about.Grounds.Where(ground => Math.Abs(ground.Points) >= 0.05).OrderByDescending(ground => Math.Abs(ground.Points)));

    private static string Shared(Closeness near, Article article)
    {
        var words = near.Words.Take(MostWords).Select(Written($"{article.Title} {article.Summary} {article.Body}"));
        var shared = string.Join(", ", near.Numbers.Select(WrittenFigure.Of).Concat(words));
        return shared.Length == 0 ? "" : $": {shared}";
    }

    /// <summary>Words are compared by their stems, and told as the article has them.</summary>
    private static Func<string, string> Written(string text)
    {
        var words = Tokens.Of(text).DistinctBy(static token => Stem.Of(token.Word)).ToDictionary(static token => Stem.Of(token.Word), token => text[token.Start..token.End]);
        return stem => words.GetValueOrDefault(stem, stem);
    }

    private static string Span(TimeSpan span) => span.TotalHours switch
    {
        < 1 => "the last hour",
        < 48 => $"{(int)span.TotalHours} h ago",
        _ => $"{(int)span.TotalDays} days ago",
    };
}
