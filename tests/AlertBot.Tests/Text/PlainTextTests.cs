using AlertBot.Text;

namespace AlertBot.Tests.Text;

public static class PlainTextTests
{
    [Theory]
    [InlineData("plain  words\n here", "plain words here")]
    [InlineData("<p>One.</p><p>Two.</p>", "One.\n\nTwo.")]
    [InlineData("<h2>Head</h2>Text<ul><li>a</li><li><p>b</p></li></ul>", "Head\n\nText\n\n- a\n\n- b")]
    [InlineData("Fish &amp; Chips &lt;3&nbsp;&euro;5", "Fish & Chips <3 €5")]
    [InlineData("a<br>b", "a\n\nb")]
    [InlineData("<b>bo</b>ld <i>and</i> so", "bold and so")]
    [InlineData("<style>p{}</style><nav>Home</nav><script>x()</script><p>Kept</p>", "Kept")]
    [InlineData("<table><tr><td>one</td><td>two</td></tr></table>", "one | two")]
    [InlineData("<div><div>in</div>out</div>", "in\n\nout")]
    [InlineData("", "")]
    [InlineData("<img src=x>", "")]
    public static void Html_Becomes_Blocks_Of_Text(string html, string text) => Assert.Equal(text, PlainText.FromHtml(html));

    [Theory]
    [InlineData("Harbour &amp; <b>Quay</b>", "Harbour & Quay")]
    [InlineData("<p>Title</p> <p>goes on</p>", "Title goes on")]
    [InlineData("What the <crane> means", "What the <crane> means")]
    [InlineData("profit < 5 & loss > 3", "profit < 5 & loss > 3")]
    [InlineData("line\n  break", "line break")]
    public static void A_Title_Becomes_One_Line(string title, string line) => Assert.Equal(line, PlainText.Line(title));

    [Fact]
    public static void Markup_Nested_Without_End_Is_Its_Words() =>
        Assert.Equal("deep & down", PlainText.FromHtml(string.Concat(Enumerable.Repeat("<div>", 100_000)) + "deep &amp; down"));
}
