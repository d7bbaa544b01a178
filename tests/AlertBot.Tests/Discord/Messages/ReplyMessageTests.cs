using AlertBot.Commands;
using AlertBot.Discord.Messages;

namespace AlertBot.Tests.Discord.Messages;

public static class ReplyMessageTests
{
    private static readonly DateTimeOffset _noon = new(2026, 4, 27, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public static void An_Answer_Shows_Its_Lines_And_Its_Sources_With_Their_Dates()
    {
        var reply = new CommandReply(
            "Acme – Globex",
            "Two terms.",
            [new("Stake", "27 percent", "https://ledger.example/1", _noon), new("", "no lead")],
            [new("The Daily Ledger", "Acme [and] Globex", "https://ledger.example/1", _noon)],
            Note: "A newer report may change this.");

        var card = Assert.Single(ReplyMessage.Write(reply).Embeds);

        Assert.Equal(
            """
            Two terms.

            - **[Stake](https://ledger.example/1)** 27 percent
            - no lead

            -# [Acme \[and\] Globex](https://ledger.example/1) · The Daily Ledger · <t:1777291200:D>
            """,
            card.Description);
        Assert.Equal(("Acme – Globex", "A newer report may change this."), (card.Title, card.Footer!.Text));
    }

    [Fact]
    public static void Not_Knowing_Looks_Different_From_Knowing() => Assert.NotEqual(
        ReplyMessage.Write(CommandReply.Of("a", "b")).Embeds[0].Color,
        ReplyMessage.Write(CommandReply.Unknown("a", "b")).Embeds[0].Color);

    [Fact]
    public static void A_Long_Answer_Loses_Whole_Lines_And_Never_Its_Sources()
    {
        var lines = Enumerable.Range(0, 200).Select(static i => new ReplyLine($"{i}", "a line of forty characters or thereabouts", "https://ledger.example/x"));
        var reply = new CommandReply("Title", "", [.. lines], [new("Ledger", "The source", "https://ledger.example/1", _noon)]);

        var description = MessageLimits.Fit(ReplyMessage.Write(reply)).Embeds[0].Description!;

        Assert.Matches("\n… and [0-9]+ more\n\n-# ", description);
        Assert.EndsWith("-# [The source](https://ledger.example/1) · Ledger · <t:1777291200:D>", description, StringComparison.Ordinal);
        Assert.InRange(description.Length, 2_000, 4_096);
    }
}
