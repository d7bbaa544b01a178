using System.Text.RegularExpressions;
using AlertBot.Articles;
using AlertBot.Text;

namespace AlertBot.Developments.Summaries;

/// <summary>
/// In an article that tells of the deal's parties together: names that it has time and again and its headline does not. Where no party stands beside
/// them, they are of another matter.
/// </summary>
internal sealed partial class OtherMatter(Article article, PartyNames parties)
{
    private const int Often = 3;
    private const int Together = 2;

    private readonly HashSet<string> _names = !Sentences.Of(article.Body ?? "").Any(sentence => parties.In(sentence) >= Together) ? [] :
    [
        .. Capital().Matches(article.Body ?? "").GroupBy(name => name.Value, StringComparer.Ordinal)
            .Where(name => name.Count() >= Often && !article.Title.Contains(name.Key, StringComparison.OrdinalIgnoreCase))
            .Select(name => name.Key),
    ];

    public bool IsOther(string sentence) => _names.Count > 0 && Capital().Matches(sentence).Any(name => _names.Contains(name.Value));

    // Months and weekdays are no names.
    [GeneratedRegex(@"\b(?!(?:The|This|That|Its?|In|On|At|An?|He|She|They|But|And|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)\p{Lu}\p{Ll}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Capital();
}
