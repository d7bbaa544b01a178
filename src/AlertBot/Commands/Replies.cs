using System.Collections.Immutable;
using AlertBot.Developments;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

/// <summary>Parts that several replies share.</summary>
internal static class Replies
{
    private const int MostSources = 5;

    public static ReplySource SourceOf(Source source) => new(source.Outlet, source.Title, source.Url, source.AsOf);

    /// <summary>Each source once, the newest first.</summary>
    public static ImmutableArray<ReplySource> SourcesOf(IEnumerable<Source> sources) =>
        [.. sources.DistinctBy(source => source.Url).OrderByDescending(source => source.AsOf).Take(MostSources).Select(SourceOf)];

    public static ReplyLine LineOf(Development development) =>
        new(DateWriter.Write(development.Published), $"{development.Headline} ({development.Outlet})", development.Url, development.Published);

    public static Source SourceOf(Development development) =>
        new(development.Outlet, development.Headline, development.Url, development.Published);

    /// <summary>"Meridian Wire", "Meridian Wire and Stackpost", "Meridian Wire, Stackpost and 3 more".</summary>
    public static string Outlets(IEnumerable<Source> sources)
    {
        var outlets = sources.Select(source => source.Outlet).Distinct().ToArray();
        return outlets switch
        {
            [] => "",
            [var one] => one,
            [var one, var two] => $"{one} and {two}",
            [var one, var two, .. var more] => $"{one}, {two} and {more.Length} more",
        };
    }

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
