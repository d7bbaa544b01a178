using System.CommandLine;
using System.Text.Json;
using AlertBot.SelfHost.CommandLine;

namespace AlertBot.Tests.SelfHost.CommandLine;

public static class FactsCommandTests
{
    [Fact]
    public static async Task A_Text_Comes_Back_As_One_Line_Of_Facts()
    {
        var (exit, output, errors) = await RunAsync(
            """{"id":"a1","text":"😀 Acme to invest up to $50 billion in Borealis by 2032, a six-year deal for 27 percent","published":"2026-04-27"}""");

        Assert.Equal(ExitCode.Fine, exit);
        Assert.Empty(errors);
        Assert.Equal(
            """
            {"id":"a1","kind":"investment","confidence":0.75,"parties":[{"name":"Acme","role":"investor","start":2,"end":6},{"name":"Borealis","role":"investee","start":38,"end":46}],
            "dates":[{"text":"2032","start":50,"end":54,"value":"2032","type":"DATE","mod":null}],
            "money":[{"text":"$50 billion","start":23,"end":34,"value":50000000000,"currency":"USD","qualifier":"up to","per":null}],
            "percents":[{"text":"27 percent","start":76,"end":86,"value":27,"unit":"percent","qualifier":null}],
            "durations":[{"text":"six-year","start":58,"end":66,"value":"P6Y","type":"DURATION","mod":null}],"ranges":[]}
            """.ReplaceLineEndings(""),
            Assert.Single(output));
    }

    [Fact]
    public static async Task Offsets_Count_Code_Points()
    {
        var (_, output, _) = await RunAsync("""{"id":1,"text":"😀😀 on Monday","published":"2026-04-27"}""");

        using var read = JsonDocument.Parse(output[0]);
        var date = read.RootElement.GetProperty("dates")[0];
        Assert.Equal((6, 12), (date.GetProperty("start").GetInt32(), date.GetProperty("end").GetInt32()));
    }

    [Fact]
    public static async Task A_Bad_Line_Is_One_Line_With_Its_Number_And_The_Others_Are_Read()
    {
        var (exit, output, errors) = await RunAsync(
            """{"id":1,"text":"said Monday"}""", "no JSON", """{"id":2,"text":5}""", """{"id":3}""", "", """{"id":4,"text":"said Monday","published":"soon"}""");

        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Equal(2, output.Length);
        Assert.All(output, line => Assert.Contains("\"value\":\"XXXX-WXX-1\"", line, StringComparison.Ordinal));
        Assert.Collection(
            errors,
            line => Assert.EndsWith("(2): not JSON: a value is wrong; texts stand in quotation marks (character 2 of the line).", line, StringComparison.Ordinal),
            line => Assert.EndsWith("(3): \"text\" must be a text in quotation marks.", line, StringComparison.Ordinal),
            line => Assert.EndsWith("(4): an item needs \"text\".", line, StringComparison.Ordinal),
            line => Assert.EndsWith("(6): \"published\" is no date: \"soon\"; relative dates stay open.", line, StringComparison.Ordinal));
    }

    private static async Task<(int Exit, string[] Output, string[] Errors)> RunAsync(params string[] lines)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllLinesAsync(file, lines, TestContext.Current.CancellationToken);
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        var exit = await FactsCommand.Create().Parse(["--items", file])
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = errors }, TestContext.Current.CancellationToken);
        File.Delete(file);
        return (exit, Lines(output), Lines(errors));
    }

    private static string[] Lines(StringWriter written) => written.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
