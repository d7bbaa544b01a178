using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Developments;
using AlertBot.Discord.Messages;
using static AlertBot.Tests.Storage.Samples;

namespace AlertBot.Tests.Discord.Messages;

/// <summary>What an alert looks like when more is known of its development, and when it was withdrawn.</summary>
public static class RevisedMessageTests
{
    private static readonly AlertId _id = new("1a");

    [Fact]
    public static void Later_Outlets_Are_Named_With_Where_They_Told_It() => Assert.Equal(
        new EmbedField("Also reported by", "[Stackpost](https://stackpost.example/2) · [Courier](https://courier.example/3)"),
        Field("Also reported by", Retelling(2, "Stackpost"), Retelling(3, "Courier"), Retelling(4, "STACKPOST"), Retelling(5, "the daily ledger")));

    [Fact]
    public static void Of_Many_Outlets_Six_Are_Named_And_The_Others_Are_Counted()
    {
        var field = Field("Also reported by", [.. Enumerable.Range(0, 20).Select(i => Retelling(i + 2, $"Outlet {i}"))]);

        Assert.StartsWith("[Outlet 0](https://outlet.example/2)", field!.Value, StringComparison.Ordinal);
        Assert.EndsWith(" · 14 more", field.Value, StringComparison.Ordinal);
    }

    [Fact]
    public static void What_Was_Added_Stands_With_Who_Says_So() => Assert.Equal(
        new EmbedField("Added since", "$38 billion, [Stackpost](https://stackpost.example/2)"),
        Field("Added since", Retelling(2, "Stackpost") with { Added = ["$38 billion"], Material = true }));

    [Fact]
    public static void A_Card_That_Nobody_Else_Told_Has_None_Of_This() => Assert.Equal(3, DevelopmentMessage.Write(Definition, Development(), _id).Embeds[0].Fields.Length);

    [Fact]
    public static void A_Withdrawn_Alert_Is_Struck_Through_And_Says_Why()
    {
        var withdrawn = Development() with { Headline = "Acme buys ~Globex~", Summary = "One.\n\nTwo.", Withdrawal = new("The report was *retracted*.", "admin", Noon) };
        var here = new Subscription("1", []) { Template = "Breaking: {title}", Role = "80000000000000001" };

        var message = DevelopmentMessage.Write(Definition, withdrawn, _id, here);

        Assert.Equal("**Withdrawn** <t:1777291200:f>: The report was \\*retracted\\*.", message.Content);
        Assert.Equal(("~~Acme buys \\~Globex\\~~~", "~~One.~~\n~~Two.~~"), (message.Embeds[0].Title, message.Embeds[0].Description));
        Assert.Empty(message.PingedRoles);
    }

    [Fact]
    public static void A_Withdrawn_Development_Is_Struck_Through_In_Its_Digest_And_The_Others_Are_Not()
    {
        var withdrawn = Development(2) with { Withdrawal = new("Wrong deal.", "admin", Noon) };

        var message = DigestMessage.Write(new Digest(_id, "1", Noon, "quiet hours", []), [Told(Development(1)), Told(withdrawn)]);

        Assert.Equal(["Headline", "~~Headline~~"], message.Embeds.Select(card => card.Title));
    }

    [Fact]
    public static void A_Digest_Tells_What_Was_Added_Until_It_Was_Closed_And_What_Was_Added_To_Earlier_Ones()
    {
        var added = Retelling(2, "Stackpost") with { Added = ["$38 billion"], Material = true };
        var later = Retelling(3, "Courier") with { Title = "It is 27 percent", Added = ["27 percent"], Material = true };
        var item = Told(Development() with { Retellings = [added] }) is var early ? early.Item.Telling(early.Development) : null!;
        var development = Development() with { Retellings = [added, later] };

        var message = DigestMessage.Write(new Digest(_id, "1", Noon, "quiet hours", []), [new("Acme", development, item with { Adds = later.Article }), new("Acme", development, item)]);

        Assert.Equal("**One development and one addition**: quiet hours", message.Content);
        Assert.Equal(["Headline", "It is 27 percent"], message.Embeds.Select(card => card.Title));
        Assert.Equal(["Summary.\nAdded since: $38 billion (Stackpost)", "Adds **27 percent** to what was told before: Headline"], message.Embeds.Select(card => card.Description));
    }

    [Fact]
    public static void An_Addition_Replies_To_Its_Alert_And_Pings_Nobody()
    {
        var message = UpdateMessage.Write(Definition, Development(), Retelling(2, "Stackpost") with { Added = ["$38 billion", "27 percent"] }, _id, "9001");

        Assert.Equal(("Title", "Adds **$38 billion · 27 percent** to what was told of Acme – Globex."), (message.Embeds[0].Title, message.Embeds[0].Description));
        Assert.Equal((new MessageReference("9001"), "1a"), (message.Reference, message.Nonce));
        Assert.Empty(message.PingedRoles);
    }

    [Fact]
    public static void An_Edit_Leaves_What_Stands_Above_The_Card_And_Replies_To_Nothing()
    {
        var json = System.Text.Encoding.UTF8.GetString(UpdateMessage.Write(Definition, Development(), Retelling(2, "Stackpost"), _id, "9001").ToEditJson());

        Assert.DoesNotContain("\"content\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("message_reference", json, StringComparison.Ordinal);
        Assert.Contains("\"allowed_mentions\":{\"parse\":[]}", json, StringComparison.Ordinal);
    }

    private static Retelling Retelling(int number, string outlet) => new(
        Article(number).Id, outlet, "Title", $"https://{(outlet.StartsWith("Outlet", StringComparison.Ordinal) ? "outlet" : outlet.ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal))}.example/{number}",
        Noon, Noon, [], Material: false);

    private static EmbedField? Field(string name, params ImmutableArray<Retelling> retellings) =>
        DevelopmentMessage.Write(Definition, Development() with { Retellings = retellings }, _id).Embeds[0].Fields.SingleOrDefault(field => field.Name == name);

    private static DigestMessage.Told Told(Development development) => new("Acme", development, new Digest.Item(development.Deal, development.Id, _id));
}
