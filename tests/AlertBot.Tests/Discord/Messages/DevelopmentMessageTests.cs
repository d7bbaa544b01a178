using AlertBot.Alerts;
using AlertBot.Discord.Messages;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Discord.Messages;

public static class DevelopmentMessageTests
{
    private static readonly AlertId _id = AlertId.Of(Samples.DevelopmentId(), new Subscription("42", []));

    [Fact]
    public static void An_Alert_Tells_What_Happened_In_Which_Deal_And_Where_It_Was_Read()
    {
        var message = DevelopmentMessage.Write(Samples.Definition, Samples.Development(), _id);

        var card = Assert.Single(message.Embeds);
        Assert.Equal(("Headline", "https://ledger.example/1", "Summary.", 0x5865F2), (card.Title, card.Url, card.Description, card.Color));
        Assert.Equal(("The Daily Ledger", Samples.Development().Published), (card.Footer!.Text, card.Timestamp));
        Assert.Equal(
            [new("Deal", "Acme – Globex", Inline: true), new("Kind", "Terms changed", Inline: true), new EmbedField("Importance", "●●●●○", Inline: true)],
            card.Fields.AsEnumerable());
        Assert.Equal(_id.Value, message.Nonce);
    }

    [Fact]
    public static void Its_Buttons_Lead_To_The_Outlet_And_Ask_Why()
    {
        var row = Assert.Single(DevelopmentMessage.Write(Samples.Definition, Samples.Development(), _id).Rows);

        Assert.Equal(
            [Button.Link("Read at The Daily Ledger", "https://ledger.example/1"), Button.Action("Why this alert?", $"why|acme-globex|{_id}")],
            row.Components.AsEnumerable());
    }

    [Fact]
    public static void Amounts_In_The_Headline_Stand_Out()
    {
        var development = Samples.Development() with { Headline = "Acme pays $38 billion for 27 percent of Globex, once worth $2.5 billion" };

        var field = DevelopmentMessage.Write(Samples.Definition, development, _id).Embeds[0].Fields[^1];

        Assert.Equal(new EmbedField("Amounts", "$38 billion · 27 percent · $2.5 billion", Inline: true), field);
    }

    [Theory]
    [InlineData("Acme to invest up to $50 billion in Globex", "up to $50 billion")]
    [InlineData("Acme in talks to invest $10 billion or more in Globex", "$10 billion or more")]
    [InlineData("Globex worth at least €3bn, says Acme", "at least €3bn")]
    [InlineData("Acme to pay nearly $5 billion for Globex", "nearly $5 billion")]
    [InlineData("Acme raises $100M+ for Globex", "$100M+")]
    [InlineData("Acme offers between $16 and $20 billion for Globex", "between $16 and $20 billion")]
    [InlineData("Acme lifts offer for Globex to $38 a share", "$38 a share")]
    [InlineData("Acme to take as much as 27 percent of Globex", "as much as 27 percent")]
    [InlineData("Acme sells Globex for about $2 billion", "about $2 billion")]
    public static void How_Exactly_An_Amount_Is_Meant_Is_Said_With_It(string headline, string amount) =>
        Assert.Equal(new EmbedField("Amount", amount, Inline: true), DevelopmentMessage.Write(Samples.Definition, Samples.Development() with { Headline = headline }, _id).Embeds[0].Fields[^1]);

    [Fact]
    public static void Words_Of_A_Feed_Neither_Format_Nor_Mention()
    {
        var development = Samples.Development() with { Headline = "**Buy** @everyone", Summary = "[free](https://evil.example) <@&7>", Outlet = " " };

        var message = DevelopmentMessage.Write(Samples.Definition, development, _id);

        Assert.Equal("\\*\\*Buy\\*\\* @\u200beveryone", message.Embeds[0].Title);
        Assert.Equal("\\[free\\](https://evil.example) \\<@\u200b&7>", message.Embeds[0].Description);
        Assert.Equal("ledger.example", message.Embeds[0].Footer!.Text);
    }

    [Fact]
    public static void The_Longest_Deal_Id_Still_Fits_The_Button()
    {
        var button = new WhyButton(new(new string('d', 64)), _id);

        Assert.InRange(button.CustomId.Length, 1, 100);
        Assert.Equal(button, WhyButton.Read(button.CustomId));
    }

    [Theory]
    [InlineData("why|deal")]
    [InlineData("why||a")]
    [InlineData("who|deal|a")]
    [InlineData("why|deal|a|b")]
    [InlineData(null)]
    public static void Other_Custom_Ids_Are_Not_Read_As_Ours(string? customId) => Assert.Null(WhyButton.Read(customId));
}
