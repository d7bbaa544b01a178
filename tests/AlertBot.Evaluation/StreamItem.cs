using System.Globalization;
using AlertBot.Articles;

namespace AlertBot.Evaluation;

/// <summary>A headline of the stream, as its file has it.</summary>
internal sealed record StreamItem(string Url, string Title, string Outlet, string? Published, DateTimeOffset? FirstSeen)
{
    public Article ToArticle()
    {
        var published = DateTimeOffset.TryParse(Published, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var told) ? told : (DateTimeOffset?)null;
        var seen = FirstSeen ?? published ?? DateTimeOffset.UnixEpoch;
        return new Article(ArticleId.Of(Url), Url, Title, Outlet, published is { } p && p < seen ? p : seen, seen);
    }
}
