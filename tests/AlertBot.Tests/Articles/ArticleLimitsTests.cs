using AlertBot.Articles;
using AlertBot.Storage;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Articles;

public sealed class ArticleLimitsTests : IDisposable
{
    private readonly SqliteStore _store = new();

    [Fact]
    public async Task The_Longest_Article_Still_Fits_Its_Row()
    {
        var endless = Samples.Article() with { Title = Endless(5_000), Summary = Endless(50_000), Body = Endless(1_500_000) };

        var kept = ArticleLimits.Fit(endless);

        Assert.True(await new ArticleStore(_store.Table).AddNewAsync(kept, TestContext.Current.CancellationToken));
        Assert.StartsWith("Story 東京", kept.Body, StringComparison.Ordinal);
        Assert.InRange(kept.Body!.Length, 150_000, 200_000);
    }

    [Fact]
    public void An_Ordinary_Article_Stays_As_It_Is() => Assert.Equal(Samples.Article(), ArticleLimits.Fit(Samples.Article()));

    public void Dispose() => _store.Dispose();

    private static string Endless(int length) => string.Concat(Enumerable.Repeat("Story 東京 goes on. ", length / 17));
}
