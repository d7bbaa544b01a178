using AlertBot.Articles;

namespace AlertBot.Tests.Deals;

internal static class SampleArticles
{
    public static readonly DateTimeOffset Noon = new(2026, 4, 2, 12, 0, 0, TimeSpan.Zero);

    public static Article Of(string title, double hours = 0, string? summary = null, string? body = null, string? url = null)
    {
        var at = Noon.AddHours(hours);
        var address = url ?? $"https://news.example/{Uri.EscapeDataString(title)}";
        return new Article(ArticleId.Of(address), address, title, "The Example", at, at, summary, body);
    }
}
