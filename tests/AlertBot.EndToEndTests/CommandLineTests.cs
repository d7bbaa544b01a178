using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace AlertBot.EndToEndTests;

/// <summary>What the user can mend is one line on standard error, and an exit code that scripts can trust.</summary>
public sealed class CommandLineTests
{
    [Fact]
    public async Task A_Run_Without_A_Token_Says_Where_To_Get_One()
    {
        var ended = await AlertBotProcess.RunAsync("run", "--port", Text(FreePort.Find()));

        Assert.Equal(
            ["alertbot: Discord:Token is missing: set it to the bot token from https://discord.com/developers/applications, your application, Bot, Reset Token."],
            ended.Errors);
        Assert.Equal(2, ended.Code);
        Assert.Empty(ended.Output);
    }

    [Fact]
    public async Task A_Run_On_A_Port_In_Use_Says_So()
    {
        using var other = Occupy(out var port);
        await using var run = AlertBotProcess.Start(new Dictionary<string, string> { ["Discord__Token"] = "t" }, "run", "--port", port);
        var ended = await run.EndAsync();

        Assert.Equal($"alertbot: Failed to bind to address http://127.0.0.1:{port}: address already in use. Stop the other program, or choose another port with --port.", Assert.Single(ended.Errors));
        Assert.Equal(2, ended.Code);
    }

    [Fact]
    public async Task A_Demo_On_A_Port_In_Use_Says_So()
    {
        using var other = Occupy(out var port);
        var ended = await AlertBotProcess.RunAsync("demo", "--port", port);

        Assert.Equal($"alertbot: Port {port} on 127.0.0.1 is in use: choose another with --port, or 0 for a free one.", Assert.Single(ended.Errors));
        Assert.Equal(2, ended.Code);
    }

    [Fact]
    public async Task Wrong_Deal_Files_Are_Named_With_Their_Lines()
    {
        using var folder = new TemporaryFolder();
        var noParty = folder.Write("no-party.json", """
            {
              "id": "no-party",
              "name": "A deal of nobody"
            }
            """);
        var unknown = folder.Write("unknown-key.json", """
            {
              "id": "unknown-key",
              "name": "A deal",
              "partys": [{ "name": "Contoso" }],
              "parties": [{ "name": "Contoso" }]
            }
            """);
        folder.Write("fine.json", Takeover.All[0].DealFile);

        var ended = await AlertBotProcess.RunAsync("deals", "validate", folder.Path);

        Assert.Equal(2, ended.Errors.Count);
        Assert.StartsWith($"{noParty}(1): ", ended.Errors[0], StringComparison.Ordinal);
        Assert.Contains("parties", ended.Errors[0], StringComparison.Ordinal);
        Assert.StartsWith($"{unknown}(4): ", ended.Errors[1], StringComparison.Ordinal);
        Assert.Contains("partys", ended.Errors[1], StringComparison.Ordinal);
        Assert.Equal(1, ended.Code);
    }

    [Fact]
    public async Task A_Folder_Without_Deal_Files_Is_Named_And_Not_Taken_For_No_News()
    {
        using var folder = new TemporaryFolder();
        var items = folder.Write("items.jsonl", Item(Takeover.All[0].Headline, day: 1));

        var ended = await AlertBotProcess.RunAsync("replay", "--deals", folder.Path, "--items", items);

        Assert.Equal([$"alertbot: --deals {folder.Path}: no *.json in this folder; a deal file is needed for each deal."], ended.Errors);
        Assert.Equal(2, ended.Code);
    }

    [Fact]
    public async Task A_Broken_Line_Is_Named_And_The_Others_Are_Replayed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("deals/takeover.json", Takeover.All[0].DealFile);
        var items = folder.Write("items.jsonl", string.Join('\n', Item(Takeover.All[0].Headline, day: 1), "{\"url\": ", "{\"url\":\"https://a.example/2\"}", Item("Shares in Contoso fall as Northwind delays its takeover until autumn", day: 20)));

        var ended = await AlertBotProcess.RunAsync("replay", "--deals", folder.PathOf("deals"), "--items", items);

        Assert.StartsWith($"alertbot: {items}(2): not JSON: ", ended.Errors[0], StringComparison.Ordinal);
        Assert.Equal($"alertbot: {items}(3): an item needs \"url\" and \"title\".", ended.Errors[1]);
        Assert.Equal(1, ended.Code);
        // Two lines are the table's head.
        Assert.Equal(4, ended.Output.Count);
        Assert.EndsWith(Takeover.All[0].Headline, ended.Output[2], StringComparison.Ordinal);
        Assert.Contains("delays its takeover", ended.Output[3], StringComparison.Ordinal);
    }

    private static string Item(string title, int day) => $$"""
        {"url":"https://news.example/{{day}}","title":"{{title}}","outlet":"News","published":"2026-04-{{day:D2}}T09:00:00Z","summary":"{{title}}."}
        """;

    private static TcpListener Occupy(out string port)
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        port = Text(((IPEndPoint)listener.LocalEndpoint).Port);
        return listener;
    }

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
