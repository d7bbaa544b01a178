using System.Globalization;
using AlertBot.Articles;
using AlertBot.Text;

namespace AlertBot.SelfHost.Replay;

/// <summary>The article that an item of <c>replay</c> stands for, in plain text: items are often copied from feeds with their entities and tags.</summary>
internal static class ReplayArticle
{
    // A colon that is not quoted stands for the culture's own sign, which takes longer to compare than all else in a time.
    private static readonly string[] _timeForms = ["yyyy-MM-dd HH':'mm", "yyyy-MM-dd HH':'mm':'ss", "yyyy-MM-dd"];

    public static Article ToArticle(this ReplayItem item)
    {
        var published = TimeOf(item.Published);
        var firstSeen = TimeOf(item.FirstSeen) ?? published ?? DateTimeOffset.UnixEpoch;
        return new Article(
            ArticleId.Of(CanonicalUrl.Of(item.Url!)),
            item.Url!,
            PlainText.Line(item.Title!),
            item.Outlet ?? "",
            published is { } time && time < firstSeen ? time : firstSeen,
            firstSeen,
            PlainOf(item.Summary),
            PlainOf(item.Body));
    }

    private static string? PlainOf(string? text) => text is null ? null : PlainText.OfEither(text);

    private static DateTimeOffset? TimeOf(string? text) =>
        DateTimeOffset.TryParseExact(text, _timeForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
        || DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time)
            ? time.ToUniversalTime()
            : null;
}
