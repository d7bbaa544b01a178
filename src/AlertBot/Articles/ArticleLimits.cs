using AlertBot.Text;

namespace AlertBot.Articles;

/// <summary>
/// What of an article is kept. A row of the table service holds 1 MiB; the longest stories of the press have about 60,000 characters, and
/// what is longer is a transcript, a list or an attack.
/// </summary>
internal static class ArticleLimits
{
    private const int Title = 1_000;
    private const int Summary = 4_000;
    private const int Body = 200_000;

    public static Article Fit(Article article) => article with
    {
        Title = Excerpt.Of(article.Title, Title),
        Summary = article.Summary is { } summary ? Excerpt.Of(summary, Summary) : null,
        Body = article.Body is { } body ? Excerpt.Of(body, Body) : null,
    };
}
