using AlertBot.Discord.Messages;

namespace AlertBot.Tests.Discord.Messages;

public static class MarkdownTests
{
    [Theory]
    [InlineData("plain words, 27 percent (of $250 billion) - and more", "plain words, 27 percent (of $250 billion) - and more")]
    [InlineData("**bold** _it_ ~~out~~ ||spoiler|| `code`", @"\*\*bold\*\* \_it\_ \~\~out\~\~ \|\|spoiler\|\| \`code\`")]
    [InlineData("[click](https://evil.example)", @"\[click\](https://evil.example)")]
    [InlineData("# Heading", @"\# Heading")]
    [InlineData("first\n  - item\n-# small\n> quote\n1. one", "first\n  \\- item\n\\-# small\n\\> quote\n1\\. one")]
    [InlineData("C# and 5 > 4, in 2026. Done", "C# and 5 > 4, in 2026. Done")]
    [InlineData("2026. A year", @"2026\. A year")]
    [InlineData("@everyone and @here", "@\u200beveryone and @\u200bhere")]
    [InlineData("<@123> <@!123> <@&123> <#123> <t:1:R> <:a:1>", "\\<@\u200b123> \\<@\u200b!123> \\<@\u200b&123> \\<#123> \\<t:1:R> \\<:a:1>")]
    [InlineData("desk@outlet.example", "desk@outlet.example")]
    [InlineData(@"a \ b", @"a \\ b")]
    [InlineData("see https://outlet.example/a-b?c=d.", "see https://outlet.example/a-b?c=d.")]
    [InlineData("https://outlet.example/_a_*b*@everyone", "https://outlet.example/%5Fa%5F%2Ab%2A%40everyone")]
    public static void Text_Is_Shown_As_It_Is_Written(string text, string escaped) => Assert.Equal(escaped, Markdown.Escape(text));

    [Fact]
    public static void A_Link_Survives_Brackets_In_Its_Text_And_Its_Address() =>
        Assert.Equal(@"[A \[new\] deal](https://outlet.example/a_%28b%29)", Markdown.Link("A [new] deal", "https://outlet.example/a_(b)"));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("not an address")]
    [InlineData(null)]
    public static void What_Leads_Nowhere_Is_No_Link(string? url) => Assert.Equal("text", Markdown.Link("text", url));
}
