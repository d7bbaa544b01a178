using System.Runtime.CompilerServices;
using AlertBot.Deals;
using NJsonSchema;

namespace AlertBot.Tests.Deals;

public static class DealFileTests
{
    private const string Head = "{\n\"id\": \"a-b\",\n\"name\": \"A–B\",\n";

    public static TheoryData<string, string> Wrong { get; } = new()
    {
        { "{\n\"name\": \"A\",\n\"everything\": true }", "d.json(1): the deal has no \"id\"; add it." },
        { "{\n\"id\": \"A b\",\n\"name\": \"A\",\n\"everything\": true }", "d.json(2): \"id\" is \"A b\"; write 1 to 64 of a–z, 0–9 and hyphen." },
        { Head + "\"status\": \"active\" }", "d.json(1): the deal has no party; add \"parties\" with at least one, or \"everything\": true." },
        { Head + "\"everything\": true,\n\"parties\": [{ \"name\": \"A\" }] }", "d.json(5): a deal that takes everything has no \"parties\"; remove one of the two." },
        { Head + "\"parties\": [\n{ \"aliases\": [\"A\"] }] }", "d.json(5): the party has no \"name\"; add it." },
        { Head + "\"parties\": [{ \"name\": \" \" }] }", "d.json(4): \"name\" is empty; fill it in or remove it." },
        { Head + "\"parties\": [{ \"name\": \"A\",\n\"alias\": [] }] }", "d.json(5): the party has \"alias\", which means nothing here; known are aliases, context, exclude, name, people, products." },
        { Head + "\"parties\": [{ \"name\": \"A\",\n\"aliases\": \"B\" }] }", "d.json(5): \"aliases\" must be a list, such as [\"…\"]." },
        { Head + "\"parties\": [{ \"name\": \"A\",\n\"aliases\": [1] }] }", "d.json(5): an entry of \"aliases\" must be text in quotation marks." },
        { Head + "\"parties\": [{ \"name\": \"A\" }],\n\"since\": \"4 May\" }", "d.json(5): \"since\" is \"4 May\"; write a date as 2026-04-27." },
        { Head + "\"parties\": [{ \"name\": \"A\" }],\n\"everything\": 1 }", "d.json(5): \"everything\" must be true or false." },
        { Head + "\"parties\": [{ \"name\": \"A\" }],\n\"status\": \"dead\" }", "d.json(5): \"status\" must be active, completed or terminated." },
        { Head + "\"parties\": [{ \"name\": \"A\" }],\n\"dealWords\": [\"x\",\n\"x\"] }", "d.json(6): \"x\" stands twice in \"dealWords\"; remove one." },
        { "[]", "d.json(1): a deal file holds one object: { \"id\": … }." },
    };

    public static TheoryData<string> Right { get; } =
    [
        Head + "\"parties\": [{ \"name\": \"A\" }] }",
        Head + "\"everything\": true }",
        Head + "\"parties\": [{ \"name\": \"4chan\", \"aliases\": [\"4Chan\"] }] }",
        Head + "\"parties\": [{ \"name\": \"A\", \"aliases\": [\"AA\"], \"people\": [], \"products\": [\"P\"], \"context\": [\"c\"], \"exclude\": [\"A la carte\"] }],\n"
            + "\"dealWords\": [\"w\"], \"exclude\": [\"e\"], \"since\": \"2026-01-02\", \"until\": \"2026-02-03\", \"status\": \"completed\", \"everything\": false }",
    ];

    [Fact]
    public static void A_Deal_That_Names_No_Deal_Words_Has_The_Usual_Ones_And_One_That_Takes_Everything_None()
    {
        Assert.Equal(UsualWords.All, Assert.IsType<DealFileResult.Parsed>(DealFile.Parse(Head + "\"parties\": [{ \"name\": \"A\" }] }", "")).Deal.DealWords);
        Assert.Empty(Assert.IsType<DealFileResult.Parsed>(DealFile.Parse(Head + "\"everything\": true }", "")).Deal.DealWords);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public static async Task A_Mistake_Is_Named_With_File_And_Line_And_The_Schema_Sees_It_Too(string json, string problem)
    {
        Assert.Equal([problem], Assert.IsType<DealFileResult.Invalid>(DealFile.Parse(json, "d.json")).Problems);

        var schema = await JsonSchema.FromFileAsync(Schema(), TestContext.Current.CancellationToken);
        Assert.NotEmpty(schema.Validate(json));
    }

    [Theory]
    [MemberData(nameof(Right))]
    public static async Task A_Good_File_Reads_Writes_And_Reads_Back_And_The_Schema_Agrees(string json)
    {
        var deal = Parsed(json);
        var written = DealFile.Write(deal);

        Assert.Equal(written, DealFile.Write(Parsed(written)));
        var schema = await JsonSchema.FromFileAsync(Schema(), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(json));
        Assert.Empty(schema.Validate(written));
    }

    [Theory]
    [InlineData("{\n\"id\": \"a\",\n\"name\": oops }", "d.json(3): this is not JSON: a value is missing or wrong; texts stand in quotation marks (character 9 of the line).")]
    [InlineData("", "d.json(1): this is not JSON: there is nothing in it.")]
    [InlineData("{\n\"parties\": [{ \"name\": \"A\", \"aliases\": [\"B\"] },\n{ \"name\": \"b\" }], \"id\": \"a\", \"name\": \"n\" }", "d.json(3): \"b\" names \"A\" too; remove one.")]
    [InlineData("{ \"id\": \"a\", \"id\": \"b\", \"name\": \"n\", \"everything\": true }", "d.json(1): \"id\" stands twice; remove one.")]
    [InlineData("{ \"id\": \"a\", \"name\": \"n\", \"everything\": true, \"since\": \"2026-05-01\",\n\"until\": \"2026-04-01\" }", "d.json(2): \"until\" (2026-04-01) is before \"since\" (2026-05-01).")]
    public static void What_A_Schema_Cannot_Say_Is_Named_As_Well(string json, string start) =>
        Assert.StartsWith(start, Assert.Single(Assert.IsType<DealFileResult.Invalid>(DealFile.Parse(json, "d.json")).Problems), StringComparison.Ordinal);

    [Fact]
    public static void All_Mistakes_Are_Told_At_Once_In_Order_Of_Lines()
    {
        var result = DealFile.Parse("{\n\"id\": \"?\",\n\"colour\": 1,\n\"parties\": [3] }", "d.json");

        Assert.Equal(["(1)", "(2)", "(3)", "(4)"], Assert.IsType<DealFileResult.Invalid>(result).Problems.Select(problem => problem["d.json".Length..][..3]));
    }

    private static Deal Parsed(string json) => Assert.IsType<DealFileResult.Parsed>(DealFile.Parse(json, "d.json")).Deal;

    private static string Schema([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/AlertBot/Deals/deal.schema.json"));
}
