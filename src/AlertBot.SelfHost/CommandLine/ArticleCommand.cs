using System.CommandLine;
using AlertBot.Articles;
using AlertBot.SelfHost.Reading;

namespace AlertBot.SelfHost.CommandLine;

/// <summary><c>alertbot article read</c>: the story in a page.</summary>
internal static class ArticleCommand
{
    private static readonly Argument<string[]> _inputs = new("FILE|URL") { Description = "HTML files or addresses", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<bool> _json = new("--json") { Description = "one JSON object a page" };

    public static Command Create()
    {
        var read = new Command("read", "Read the story of a page: title, byline, time and text.") { _inputs, _json };
        read.SetAction(RunAsync);
        return new Command("article", "Look into articles.") { read };
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var console = new ReadingConsole(parsed.InvocationConfiguration, parsed.GetValue(_json));
        await using var services = ReadingServices.Create();
        foreach (var input in parsed.GetRequiredValue(_inputs))
            Print(console, input, await ReadAsync(services, input, cancellationToken));

        return console.Failed ? ExitCode.BadInput : ExitCode.Fine;
    }

    private static async Task<ReadResult> ReadAsync(ServiceProvider services, string input, CancellationToken cancellationToken)
    {
        if (ReadingServices.IsAddress(input))
            return await services.GetRequiredService<IArticleReader>().ReadAsync(input, cancellationToken);

        var (bytes, error) = await InputFile.ReadAsync(input, cancellationToken);
        return bytes is null ? new ReadResult.Unreadable(error!) : ArticlePage.Read(bytes, charset: null, new Uri(Path.GetFullPath(input)));
    }

    private static void Print(ReadingConsole console, string input, ReadResult result)
    {
        if (result is ReadResult.Read read)
            console.Print(Line(input, read), ReadingJson.Lines.ArticleReading, Text(read));
        else if (result is ReadResult.Unreadable none)
            console.PrintFailure(input, none.Reason);
    }

    private static ArticleReading Line(string input, ReadResult.Read read) =>
        new(input, true, read.Title, read.Byline, read.Published?.UtcDateTime, read.Text);

    private static IEnumerable<string> Text(ReadResult.Read read) =>
        new[] { read.Title, $"{read.Byline} {read.Published:yyyy-MM-dd HH:mm}".Trim(), "", read.Text, "" }.Where((line, i) => i != 1 || line.Length > 0);
}
