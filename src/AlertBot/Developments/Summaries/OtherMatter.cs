using System.Text.RegularExpressions;
using AlertBot.Articles;

namespace AlertBot.Developments.Summaries;

/// <summary>Names that an article has time and again and its headline does not: where no party stands beside them, they are of another matter.</summary>
internal sealed partial class OtherMatter(Article article)
{
    private const int Often = 3;

    private readonly HashSet<string> _names =
    [
        .. Capital().Matches(article.Body ?? "").GroupBy(name => name.Value, StringComparer.Ordinal)
            .Where(name => name.Count() >= Often && !article.Title.Contains(name.Key, StringComparison.OrdinalIgnoreCase))
            .Select(name => name.Key),
    ];

    public bool IsOther(string sentence) => _names.Count > 0 && Capital().Matches(sentence).Any(name => _names.Contains(name.Value));

    [GeneratedRegex(@"\b(?!(?:The|This|That|Its?|In|On|At|An?|He|She|They|But|And)\b)\p{Lu}\p{Ll}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Capital();
}
