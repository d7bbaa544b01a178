using AlertBot.Articles;

namespace AlertBot.Tests.Articles;

public static class SiteTests
{
    [Theory]
    [InlineData("https://www.bbc.com/news/1", "bbc")]
    [InlineData("https://feeds.bbc.co.uk/news/1", "bbc")]
    [InlineData("https://x.com/a", "x")]
    [InlineData("https://www.ft.com/a", "ft")]
    [InlineData("https://localhost:5000/a", "localhost")]
    [InlineData("no address", "no address")]
    public static void Feeds_Of_One_Outlet_Have_One_Site(string url, string site) => Assert.Equal(site, Site.Of(url));
}
