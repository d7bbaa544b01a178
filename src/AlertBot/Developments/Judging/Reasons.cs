using System.Collections.Immutable;
using System.Globalization;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Judging;

/// <summary>The decider's reasons in words for people.</summary>
internal static class Reasons
{
    public static string Again(Closeness near, ImmutableArray<string> news, Article article)
    {
        var told = near.Numbers.Concat(near.Words.Take(6));
        var same = string.Create(CultureInfo.InvariantCulture, $"tells the same as a development of {Span(article.FirstSeen - near.Signature.Last)} ({near.Score:0.00}: {string.Join(", ", told)})");
        return news.IsEmpty ? same : $"{same}, and adds {string.Join(", ", news)}";
    }

    public static string New(DealMatch match, Telling telling) =>
        telling.KindCue.Length == 0 ? $"{match.Rule}; nothing like it told lately" : $"{match.Rule}; {telling.Kind.ToString().ToLowerInvariant()} (“{telling.KindCue}”); nothing like it told lately";

    private static string Span(TimeSpan span) => span.TotalHours switch
    {
        < 1 => "the last hour",
        < 48 => $"{(int)span.TotalHours} h ago",
        _ => $"{(int)span.TotalDays} days ago",
    };
}
