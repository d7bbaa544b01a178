using AlertBot.Alerts;
using AlertBot.Developments;
using AlertBot.Discord.Messages;
using AlertBot.Tests.Discord.Messages;
using AlertBot.Tests.Storage;
using CsCheck;

namespace AlertBot.Tests.Alerts;

public static class AlertTemplateTests
{
    [Theory]
    [InlineData("{deal}: {title}")]
    [InlineData("no placeholder at all")]
    [InlineData("{title}{summary}{kind}{importance}{deal}{amounts}{sources}{outlet}{url}{time}")]
    public static void What_Can_Be_Filled_In_Is_No_Problem(string template) => Assert.Null(AlertTemplate.Problem(template));

    [Theory]
    [InlineData("{tilte}", "{tilte}")]
    [InlineData("{title", "{")]
    [InlineData("title}", "}")]
    [InlineData("{}", "{}")]
    [InlineData("{{title}}", "{")]
    public static void What_Cannot_Is_Named_With_What_Could(string template, string named) =>
        Assert.StartsWith($"The template has “{named}”; what can be filled in is {{title}}, {{summary}}", AlertTemplate.Problem(template), StringComparison.Ordinal);

    [Fact]
    public static void A_Placeholder_In_Feed_Text_Is_Text() =>
        Assert.Equal("{url} by {title}", AlertTemplate.Fill("{title} by {outlet}", name => name == "title" ? "{url}" : "{title}"));

    [Fact]
    public static void The_Lead_Pings_The_Role_And_Nothing_That_The_Feed_Wrote()
    {
        var development = Samples.Development() with { Headline = "@everyone **buys** <@&7>" };
        var here = new Subscription("1", []) { Role = "80000000000000001", Template = "**{deal}** [{title}]({url})" };

        var message = DevelopmentMessage.Write(Samples.Definition, development, new("1a"), here);

        Assert.Equal("<@&80000000000000001> **Acme – Globex** [@\u200beveryone \\*\\*buys\\*\\* \\<@\u200b&7>](https://ledger.example/1)", message.Content);
        Assert.Equal(["80000000000000001"], message.PingedRoles);
    }

    [Fact]
    public static void Sources_Are_The_Outlets_That_Have_It_Each_Once_And_Linked()
    {
        var development = Told("The Daily Ledger", "Stackpost", "Courier", "Stackpost");

        Assert.Equal(
            "By [The Daily Ledger](<https://ledger.example/1>), [Stackpost](<https://stackpost.example/1>), [Courier](<https://courier.example/2>)",
            Content(development, "By {sources}"));
    }

    [Fact]
    public static void Sources_Without_Room_Are_Cut_After_A_Whole_Link()
    {
        var development = Told([.. Enumerable.Range(0, 60).Select(static number => $"Outlet{number}")]);

        var content = Content(development, "{sources} end");

        Assert.Matches(@"^(\[[^\]]+\]\(<https://[^>]+>\), )+\[[^\]]+\]\(<https://[^>]+>\) and [0-9]+ more end$", content);
    }

    [Fact]
    public static void Any_Text_In_Any_Field_Is_Filled_In_Within_The_Limits_And_Pings_Nobody_Else() =>
        Gen.Select(AnyText.Any, AnyText.Any, AnyText.Any).Sample(
            (headline, summary, outlet) =>
            {
                var development = Samples.Development() with { Headline = headline, Summary = summary, Outlet = outlet, Url = "https://ledger.example/(1)?a=" + headline };
                var here = new Subscription("1", []) { Template = "{title} [{deal}]({url}) {summary} {outlet} {kind} {amounts} {sources} {time} {importance}" };
                var fitted = MessageLimits.Fit(DevelopmentMessage.Write(Samples.Definition, development, new("1a"), here));
                Assert.InRange(fitted.Content!.Length, 1, MessageLimits.Content);
                Assert.DoesNotContain("@everyone", fitted.Content, StringComparison.Ordinal);
                Assert.DoesNotContain("<@1>", fitted.Content, StringComparison.Ordinal);
                Assert.Empty(fitted.AllowedMentions.Parse);
                Assert.Null(fitted.AllowedMentions.Roles);
            },
            iter: 200);

    private static string? Content(Development development, string template) =>
        MessageLimits.Fit(DevelopmentMessage.Write(Samples.Definition, development, new("1a"), new Subscription("1", []) { Template = template })).Content;

    private static Development Told(params string[] outlets) => Samples.Development() with
    {
        Retellings = [.. outlets.Select((outlet, number) => new Retelling(
            Samples.Article(number).Id, outlet, "Title", $"https://{outlet.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant()}.example/{number}", Samples.Noon, Samples.Noon, [], Material: false))],
    };
}
