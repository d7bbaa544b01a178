using System.Text.RegularExpressions;
using AlertBot.Articles;

namespace AlertBot.Developments.Summaries;

/// <summary>Who vouches for a report: a filing, a court or a party itself weighs more than people familiar with the matter.</summary>
internal static partial class Authority
{
    /// <summary>What vouches, in words for the reason; null when it is only the outlet's word.</summary>
    public static string? In(Article article) =>
        Filing().IsMatch($"{article.Title} {article.Summary}") ? "told by an official filing or order"
        : Wire().IsMatch(article.Outlet) ? "told by the parties themselves"
        : null;

    [GeneratedRegex(
        @"\b(?:(?:SEC|regulatory|court|securities|bankruptcy)\s+filing|8-K|Form\s+\d+-?\w|in\s+a\s+filing|files?\s+with\s+the\s+SEC|(?:judge|court|jury|FTC|DOJ|SEC|CMA|FCC|European\s+Commission|Justice\s+Department)\s+(?:rules?|orders?|blocks?|approves?|clears?|finds?|dismisses|halts?|grants?|rejects?|sues))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Filing();

    // Services that pass on companies' releases word for word.
    [GeneratedRegex(@"\b(?:Business\s?Wire|PR\s?Newswire|GlobeNewswire|Accesswire|SEC\b|EDGAR|press\s+release|newsroom)", RegexOptions.IgnoreCase)]
    private static partial Regex Wire();
}
