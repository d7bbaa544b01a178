using AlertBot.Articles;

namespace AlertBot.Tests.Articles;

public static class CanonicalUrlTests
{
    private const string Story = "https://news.example/deals/harbour-quay";

    [Theory]
    [InlineData("https://news.example/deals/harbour-quay")]
    [InlineData("http://news.example/deals/harbour-quay")]
    [InlineData("https://www.news.example/deals/harbour-quay/")]
    [InlineData("HTTPS://News.Example:443/deals/harbour-quay#comments")]
    [InlineData(" https://news.example/deals/harbour-quay?utm_source=rss&utm_medium=feed&fbclid=x ")]
    [InlineData("https://news.example/deals/harbour-quay?gclid=1&mc_cid=2&ref=home&_hsenc=3")]
    [InlineData("https://m.news.example/deals/harbour-quay")]
    [InlineData("https://mobile.news.example/deals/harbour-quay")]
    [InlineData("https://amp.news.example/deals/harbour-quay")]
    [InlineData("https://news.example/deals/harbour-quay/amp/")]
    [InlineData("https://news.example/amp/deals/harbour-quay")]
    [InlineData("https://news.example/deals/harbour-quay?amp=1")]
    [InlineData("https://news.example/deals/harbour-quay.amp")]
    [InlineData("https://www.google.com/amp/s/news.example/deals/harbour-quay")]
    [InlineData("https://news-example.cdn.ampproject.org/c/s/news.example/deals/harbour-quay")]
    [InlineData("https://www.google.com/url?sa=t&url=https%3A%2F%2Fnews.example%2Fdeals%2Fharbour-quay%3Futm_source%3Dgoogle&usg=1")]
    [InlineData("https://r.search.yahoo.com/_ylt=AwrE1/RV=2/RE=1714/RO=10/RU=https%3a%2f%2fnews.example%2fdeals%2fharbour-quay/RK=2/RS=x-")]
    [InlineData("https://us.rd.yahoo.com/dailynews/rss/*https://news.example/deals/harbour-quay")]
    [InlineData("https://duckduckgo.com/l/?uddg=https%3A%2F%2Fnews.example%2Fdeals%2Fharbour%2Dquay&rut=1")]
    [InlineData("https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fnews.example%2Fdeals%2Fharbour-quay&data=05")]
    [InlineData("https://wap.news.example/deals/harbour-quay")]
    [InlineData("https://news.example/amphtml/deals/harbour-quay")]
    [InlineData("https://l.facebook.com/l.php?u=https%3A%2F%2Fnews.example%2Fdeals%2Fharbour-quay&h=AT0")]
    [InlineData("https://www.bing.com/news/apiclick.aspx?ref=FexRss&url=https%3a%2f%2fnews.example%2fdeals%2fharbour-quay&c=9")]
    [InlineData("https://news.google.com/rss/articles/CBMiJ2h0dHBzOi8vbmV3cy5leGFtcGxlL2RlYWxzL2hhcmJvdXItcXVhedIBAA?oc=5")]
    public static void All_Addresses_Of_A_Story_Are_One(string url) => Assert.Equal(Story, CanonicalUrl.Of(url));

    [Theory]
    [InlineData("https://news.example/story?id=2&page=1", "https://news.example/story?id=2&page=1")]
    [InlineData("https://news.example/story?page=1&id=2", "https://news.example/story?id=2&page=1")]
    [InlineData("https://news.example:8080/a", "https://news.example:8080/a")]
    [InlineData("https://news.example/", "https://news.example")]
    [InlineData("https://news.example/Case/Matters", "https://news.example/Case/Matters")]
    [InlineData("https://m.example/a", "https://m.example/a")]
    [InlineData("https://amp.dev/a", "https://amp.dev/a")]
    [InlineData("https://news.example/champ", "https://news.example/champ")]
    [InlineData("https://news.example/view?url=https://other.example/", "https://news.example/view?url=https://other.example/")]
    [InlineData("https://news.google.com/rss/articles/CBMiWkFVX3lxTE9wYXF1ZQ?oc=5", "https://news.google.com/rss/articles/CBMiWkFVX3lxTE9wYXF1ZQ?oc=5")]
    [InlineData("urn:ledger:7", "urn:ledger:7")]
    [InlineData("not an address", "not an address")]
    public static void What_Names_The_Page_Stays(string url, string canonical) => Assert.Equal(canonical, CanonicalUrl.Of(url));

    [Theory]
    [InlineData("https://www.google.com/url?url=javascript:alert(1)")]
    [InlineData("https://out.example/?url=file:///etc/passwd")]
    public static void Only_Web_Addresses_Are_Unwrapped(string url) => Assert.StartsWith("https://", CanonicalUrl.Of(url), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://m.news.example/amp/a/?utm_source=x#y")]
    [InlineData("https://www.google.com/url?url=https://www.google.com/url?url=https://a.example/b")]
    public static void The_Canonical_Form_Of_A_Canonical_Form_Is_Itself(string url) =>
        Assert.Equal(CanonicalUrl.Of(url), CanonicalUrl.Of(CanonicalUrl.Of(url)));

    [Theory]
    [InlineData("https://a.example/deals/1", true)]
    [InlineData("https://a.example/?p=1", true)]
    [InlineData("https://a.example/deals/1#xtor=RSS-1", true)]
    [InlineData("https://a.example/deals/1#comments", true)]
    [InlineData("https://a.example/deals/1#", true)]
    [InlineData("https://a.example/live#entry-9", false)]
    [InlineData("https://a.example/#!/deals/1", false)]
    [InlineData("https://www.a.example/", false)]
    [InlineData("http://a.example/?utm_source=rss", false)]
    public static void A_Front_Page_And_A_Part_Of_A_Page_Are_No_Storys_Own(string url, bool isStory) => Assert.Equal(isStory, CanonicalUrl.IsStory(url));
}
