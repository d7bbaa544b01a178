using System.Text.Json.Nodes;

namespace AlertBot.EndToEndTests;

/// <summary>What "people familiar" say is on the timeline as a rumour, and never among the terms.</summary>
public sealed class HedgedReportTests
{
    private const string Deal = """
        {
          "id": "harbour-quill",
          "name": "Harbour–Quill",
          "parties": [{ "name": "Harbour" }, { "name": "Quill" }],
          "dealWords": ["acquire", "merger", "licence", "stake"]
        }
        """;

    private const string Firm = """
        {"url":"https://ledger.example/firm","outlet":"Ledger","title":"Harbour agrees to acquire Quill for $4 billion","published":"2026-03-02 09:00","body":"Harbour has agreed to acquire Quill for $4 billion in cash, the companies said.\n\nHarbour holds a non-exclusive licence to Quill's designs through 2032. Harbour owns 27 percent of Quill."}
        """;

    [Theory]
    [InlineData("Harbour in talks to raise its Quill price to $6 billion, sources say", "Harbour is in talks to acquire Quill for $6 billion, people familiar with the matter said. Harbour may own 60 percent of Quill.")]
    [InlineData("Harbour reportedly to pay $6 billion for Quill merger", "Harbour would reportedly pay $6 billion to acquire Quill. It could hold an exclusive licence to Quill's designs through 2040.")]
    [InlineData("Harbour considering exclusive licence in Quill merger", "Harbour is considering an exclusive licence to Quill's designs through 2040, according to a person briefed on the plan.")]
    public async Task A_Hedged_Report_Leaves_The_Terms_As_They_Were(string title, string body)
    {
        var firm = await TermsAsync(Firm);
        var hedged = await TermsAsync(Firm, new JsonObject
        {
            ["url"] = "https://wire.example/hedged",
            ["outlet"] = "Wire",
            ["title"] = title,
            ["published"] = "2026-03-20 09:00",
            ["body"] = body,
        }.ToJsonString());

        Assert.Contains(firm, term => term.Contains("2032", StringComparison.Ordinal));
        Assert.Contains(firm, term => term.Contains("27 percent", StringComparison.Ordinal));
        Assert.Equal(firm, hedged);
    }

    private static async Task<string[]> TermsAsync(params string[] items)
    {
        using var folder = new TemporaryFolder();
        folder.Write("deals/harbour-quill.json", Deal);
        var ended = await AlertBotProcess.RunAsync(
            "dossier", "--deals", folder.PathOf("deals"), "--items", folder.Write("items.jsonl", string.Join('\n', items.Select(item => item.Trim()))), "--deal", "harbour-quill", "--json");
        Assert.Equal(0, ended.Code);
        return [.. JsonNode.Parse(Assert.Single(ended.Output))!["terms"]!.AsArray().Select(term => term!.ToJsonString())];
    }
}
