using AlertBot.SelfHost.Replay;

namespace AlertBot.Tests.SelfHost.Replay;

public static class ReplayArticleTests
{
    [Fact]
    public static void Entities_And_Tags_Of_A_Feed_Are_Read_Once_Where_The_Item_Enters()
    {
        var article = new ReplayItem
        {
            Url = "https://news.example/1",
            Title = "Quill&#8217;s sale to Harbour &amp; Sons",
            Summary = "<p>Harbour &amp; Sons pays <b>$2 billion</b>.</p>",
            Body = "Q&amp;A follows.\n\nHarbour &lt; Quill, they say.",
        }.ToArticle();

        Assert.Equal("Quill’s sale to Harbour & Sons", article.Title);
        Assert.Equal("Harbour & Sons pays $2 billion.", article.Summary);
        Assert.Equal("Q&A follows.\n\nHarbour < Quill, they say.", article.Body);
    }

    [Fact]
    public static void Plain_Text_Stays_As_It_Is()
    {
        var article = new ReplayItem { Url = "https://news.example/1", Title = "R&D < 5%: Harbour", Body = "One.\n  Two." }.ToArticle();

        Assert.Equal(("R&D < 5%: Harbour", "One.\n  Two."), (article.Title, article.Body));
    }
}
