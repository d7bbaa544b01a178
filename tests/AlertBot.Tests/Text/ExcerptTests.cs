using AlertBot.Text;

namespace AlertBot.Tests.Text;

public static class ExcerptTests
{
    [Theory]
    [InlineData("Short.", 20, "Short.")]
    [InlineData("One sentence. Another one follows.", 20, "One sentence.")]
    [InlineData("No sentence ends in here at all", 20, "No sentence ends in…")]
    [InlineData("Donaudampfschifffahrtsgesellschaft", 10, "Donaudamp…")]
    public static void A_Text_Is_Cut_Where_A_Reader_Would_Stop(string text, int max, string excerpt) =>
        Assert.Equal(excerpt, Excerpt.Of(text, max));

    [Fact]
    public static void A_Pair_Of_Surrogates_Is_Not_Cut_Through() =>
        Assert.Equal("aaaaaaaa…", Excerpt.Of("aaaaaaaa😀😀😀", 10));
}
