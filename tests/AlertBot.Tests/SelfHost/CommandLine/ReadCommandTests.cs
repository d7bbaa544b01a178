using System.CommandLine;
using System.Text.Json;
using AlertBot.SelfHost.CommandLine;
using AlertBot.Tests.Feeds;

namespace AlertBot.Tests.SelfHost.CommandLine;

public static class ReadCommandTests
{
    [Fact]
    public static async Task A_Bad_File_Is_One_Line_And_The_Others_Are_Read()
    {
        var (exit, output, errors) = await RunAsync(FeedCommand.Create(), "read", "nowhere.xml", Samples.File("rdf10-wire.xml"), "--json");

        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Equal(["alertbot: nowhere.xml: no such file"], errors);
        Assert.Equal("""{"file":"nowhere.xml","ok":false,"error":"no such file"}""", output[0]);
        using var read = JsonDocument.Parse(output[1]);
        Assert.True(read.RootElement.GetProperty("ok").GetBoolean());
        Assert.Equal("2026-04-04T21:07:00Z", read.RootElement.GetProperty("items")[0].GetProperty("published").GetString());
    }

    [Fact]
    public static async Task A_Feed_Is_Printed_For_People()
    {
        var (exit, output, errors) = await RunAsync(FeedCommand.Create(), "read", Samples.File("rdf10-wire.xml"));

        Assert.Equal(ExitCode.Fine, exit);
        Assert.Empty(errors);
        Assert.Equal(["Wire  [rdf, 1 items]  https://wire.example/", "2026-04-04 21:07  Wire one  https://wire.example/1"], output);
    }

    [Fact]
    public static async Task An_Item_Without_Title_And_Date_Is_Printed_By_Its_Text()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "<rss><channel><title>Notes</title><item><description>&lt;p&gt;The quay is &lt;b&gt;sold&lt;/b&gt;.&lt;/p&gt;</description></item><item/></channel></rss>", TestContext.Current.CancellationToken);

        var (_, output, _) = await RunAsync(FeedCommand.Create(), "read", file);

        File.Delete(file);
        Assert.Equal(["Notes  [rss, 2 items]", "(no date)         The quay is sold.", "(no date)         (no title)"], output);
    }

    [Fact]
    public static async Task What_Is_No_File_Is_Told_By_What_It_Is()
    {
        var folder = Path.GetTempPath();

        var (_, _, errors) = await RunAsync(FeedCommand.Create(), "read", folder, "ftp://a.example/feed");

        Assert.Equal([$"alertbot: {folder}: a folder, not a file", "alertbot: ftp://a.example/feed: only http and https addresses are read"], errors);
    }

    [Fact]
    public static async Task An_Address_Is_Fetched_Within_The_Rules()
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.On("/feed", 200, "<rss/>");

        var (exit, _, errors) = await RunAsync(FeedCommand.Create(), "read", url);

        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Equal([$"alertbot: {url}: refused: 127.0.0.1 is at a private or local address (Feeds:AllowPrivateAddresses allows them), at {url}"], errors);
    }

    [Fact]
    public static async Task A_File_That_Is_No_Page_Is_Told()
    {
        var (exit, output, errors) = await RunAsync(ArticleCommand.Create(), "read", Samples.File("json11-digest.json"));

        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Empty(output);
        Assert.Contains("not an HTML page", Assert.Single(errors), StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string[] Output, string[] Errors)> RunAsync(Command command, params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        var exit = await command.Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = output, Error = errors }, TestContext.Current.CancellationToken);
        return (exit, Lines(output), Lines(errors));
    }

    private static string[] Lines(StringWriter writer) => writer.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
