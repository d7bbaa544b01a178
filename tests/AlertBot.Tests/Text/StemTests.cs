using AlertBot.Text;

namespace AlertBot.Tests.Text;

public static class StemTests
{
    [Theory]
    [InlineData("acquire acquires acquired acquiring", "acquir")]
    [InlineData("company companies", "company")]
    [InlineData("cut cuts cutting", "cut")]
    [InlineData("sell sells selling", "sell")]
    [InlineData("launch launches launched launching", "launch")]
    [InlineData("boss bosses", "boss")]
    public static void Forms_Of_A_Word_Share_Their_Stem(string forms, string stem) =>
        Assert.Equal([stem], forms.Split(' ').Select(Stem.Of).Distinct());

    [Theory]
    [InlineData("red")]
    [InlineData("string")]
    [InlineData("crisis")]
    [InlineData("55")]
    public static void What_Only_Looks_Like_An_Ending_Stays(string word) => Assert.Equal(word, Stem.Of(word));
}
