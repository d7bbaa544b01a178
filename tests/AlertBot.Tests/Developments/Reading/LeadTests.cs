using AlertBot.Developments.Reading;
using AlertBot.Tests.Deals;

namespace AlertBot.Tests.Developments.Reading;

public static class LeadTests
{
    [Theory]
    [InlineData("By our reporter\n\nHarbour has agreed to acquire Quill for two billion, it said on Thursday.\n\nShips sailed.", "acquire Quill", "Ships")]
    [InlineData("Harbour has agreed to acquire Quill for two billion, it said on Thursday.\n\nShips sailed.", "Thursday.", "Ships")]
    [InlineData("Short.", "Short.", "\n")]
    [InlineData("By our reporter\nHarbour has agreed to acquire Quill for two billion, it said on Thursday.\nShips sailed.", "acquire Quill", "Ships")]
    public static void The_First_Paragraph_With_A_Byline_Above_It_Is_The_Lead(string body, string inside, string outside)
    {
        var lead = Lead.Of(SampleArticles.Of("Harbour buys Quill", body: body));

        Assert.Contains(inside, lead, StringComparison.Ordinal);
        Assert.DoesNotContain(outside, lead, StringComparison.Ordinal);
    }

    [Fact]
    public static void Without_A_Body_There_Is_None() => Assert.Null(Lead.Of(SampleArticles.Of("Harbour buys Quill", summary: "A teaser.")));
}
