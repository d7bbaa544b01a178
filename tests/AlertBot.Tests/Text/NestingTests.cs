using AlertBot.Text;

namespace AlertBot.Tests.Text;

public static class NestingTests
{
    [Theory]
    [InlineData("<div>")]
    [InlineData("<x/>")]
    [InlineData("<b><i>")]
    [InlineData("<svg><g>")]
    public static void What_Opens_Without_End_Is_Excessive(string markup) => Assert.True(Nesting.IsExcessive(Many(markup)));

    [Theory]
    [InlineData("<div><span>a</span></div>")]
    [InlineData("<p>one<br>two<li>three")]
    [InlineData("<svg><use href='#i'/></svg>")]
    [InlineData("<script>for(i=0;i<n;i++)if(a<b)x+='<div>'</script>")]
    [InlineData("<!-- <div> -->")]
    [InlineData("5 < 6 ")]
    public static void A_Long_Page_Is_Not(string markup) => Assert.False(Nesting.IsExcessive(Many(markup)));

    [Fact]
    public static void A_Drawing_Of_Many_Parts_Is_Not() => Assert.False(Nesting.IsExcessive($"<svg>{Many("<rect x='1'/>")}</svg>"));

    private static string Many(string markup) => string.Concat(Enumerable.Repeat(markup, 1000));
}
