using AlertBot.Text;

namespace AlertBot.Tests.Text;

public static class TokensTests
{
    [Theory]
    [InlineData("Musk’s x-ray of AT&amp;T's plan", "musk x ray of at & t plan")]
    [InlineData("Nestlé pays $1,015.50, up 3%", "nestle pays $ 1,015.50 up 3 %")]
    [InlineData("Pony.ai: the &#8216;robotaxi&#8217; firm", "pony ai the robotaxi firm")]
    [InlineData("投资OpenAI", "投 资 openai")]
    [InlineData("", "")]
    public static void Text_Is_Cut_Into_Folded_Words(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Tokens.Of(text).Select(word => word.Word)));

    [Fact]
    public static void Shapes_And_Places_Are_Kept()
    {
        var words = Tokens.Of("EA, iPhone and 7 & small");

        Assert.Equal(
            [TokenShape.Capitals, TokenShape.Capital, TokenShape.Small, TokenShape.Number, TokenShape.Sign, TokenShape.Small],
            words.Select(word => word.Shape));
        Assert.Equal([0, 4, 11, 15, 17, 19], words.Select(word => word.Start));
    }

    [Theory]
    [InlineData("Silver, Lake", true)]
    [InlineData("Silver Lake", false)]
    [InlineData("Silver-Lake", false)]
    [InlineData("Bros. Lake", false)]
    [InlineData("It rained. Lake", true)]
    public static void A_Break_Says_That_No_Name_Runs_Across(string text, bool hard) => Assert.Equal(hard, Tokens.Of(text)[^1].Break);
}
