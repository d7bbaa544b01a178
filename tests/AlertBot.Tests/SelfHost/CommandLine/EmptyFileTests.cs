using System.CommandLine;
using AlertBot.Deals;
using AlertBot.SelfHost.CommandLine;
using AlertBot.SelfHost.Replay;
using AlertBot.Tests.Deals;

namespace AlertBot.Tests.SelfHost.CommandLine;

/// <summary>A file that holds nothing is bad input to every command, and is named.</summary>
public sealed class EmptyFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("alertbot-empty");

    [Theory]
    [InlineData("facts", "--items", "empty.jsonl")]
    [InlineData("ask", "Who runs it?", "--articles", "empty.txt")]
    [InlineData("ask", "Who runs it?", "--faq", "empty.jsonl")]
    [InlineData("ask", "Who runs it?", "--articles", "blank.txt")]
    [InlineData("feed", "read", "empty.xml")]
    [InlineData("article", "read", "empty.html")]
    [InlineData("feeds", "import", "empty.opml")]
    [InlineData("explain", "empty.json", "--deals", "deals")]
    [InlineData("explain", "empty.txt", "--deals", "deals")]
    public async Task It_Is_Named_And_Taken_For_Bad_Input(params string[] arguments)
    {
        var paths = arguments.Select(PathOf).ToArray();

        var (exit, errors) = await RunAsync(paths);

        Assert.Equal(ExitCode.BadInput, exit);
        Assert.StartsWith($"alertbot: {paths.Single(IsFile)}: an empty file", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_Items_It_Is_Reported_As_A_Broken_Line_Is()
    {
        var (path, problems) = (PathOf("empty.jsonl"), new List<string>());

        await foreach (var item in ReplayFile.ReadAsync(path, problems.Add, TestContext.Current.CancellationToken))
            Assert.Fail($"there is no item: {item}");

        Assert.Equal([$"{path}: an empty file"], problems.Select(problem => problem.TrimEnd('.')));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private bool IsFile(string path) => path.StartsWith(_folder.FullName, StringComparison.Ordinal) && File.Exists(path);

    private string PathOf(string argument)
    {
        var path = Path.Combine(_folder.FullName, argument);
        if (argument == "deals")
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(path).FullName, "harbour-quill.json"), DealFile.Write(SampleDeals.Takeover));
        else if (argument.Contains('.', StringComparison.Ordinal))
            File.WriteAllText(path, argument.StartsWith("blank", StringComparison.Ordinal) ? " \n\n" : "");
        else
            return argument;
        return path;
    }

    private static async Task<(int Exit, string Errors)> RunAsync(string[] arguments)
    {
        await using var errors = new StringWriter();
        var root = new Command("alertbot") { FactsCommand.Create(), AskCommand.Create(), FeedCommand.Create(), ArticleCommand.Create(), FeedsCommand.Create(), ExplainCommand.Create() };
        var exit = await Failures.ReportAsync(
            () => root.Parse(arguments).InvokeAsync(new InvocationConfiguration { Error = errors, Output = TextWriter.Null, EnableDefaultExceptionHandler = false }), errors);
        return (exit, errors.ToString());
    }
}
