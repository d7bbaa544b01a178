using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using AlertBot.Feeds;
using AlertBot.SelfHost.Reading;
using AlertBot.Text;

namespace AlertBot.SelfHost.CommandLine;

/// <summary><c>alertbot feed read</c>: what is in a feed.</summary>
internal static class FeedCommand
{
    private const int LongestTitle = 120;

    private static readonly Argument<string[]> _inputs = new("FILE|URL") { Description = "feed files or addresses", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<bool> _json = new("--json") { Description = "one JSON object a feed" };

    public static Command Create()
    {
        var read = new Command("read", "Read RSS, RDF, Atom or JSON feeds and print what is in them.") { _inputs, _json };
        read.SetAction(RunAsync);
        return new Command("feed", "Look into feeds.") { read };
    }

    private static async Task<int> RunAsync(System.CommandLine.ParseResult parsed, CancellationToken cancellationToken)
    {
        var console = new ReadingConsole(parsed.InvocationConfiguration, parsed.GetValue(_json));
        await using var services = ReadingServices.Create();
        foreach (var input in parsed.GetRequiredValue(_inputs))
            Print(console, input, await ReadAsync(services, input, cancellationToken));

        return console.Failed ? ExitCode.BadInput : ExitCode.Fine;
    }

    private static async Task<Feeds.ParseResult> ReadAsync(ServiceProvider services, string input, CancellationToken cancellationToken)
    {
        if (ReadingServices.IsAddress(input))
            return Read(await services.GetRequiredService<IFeedClient>().GetAsync(input, validators: null, cancellationToken));

        var (bytes, error) = await InputFile.ReadAsync(input, cancellationToken);
        return bytes is null ? new Feeds.ParseResult.NotAFeed(error!) : FeedParser.Parse(bytes, charset: null, address: null);
    }

    private static Feeds.ParseResult Read(FetchResult result) => result switch
    {
        FetchResult.Fetched fetched => FeedParser.Parse(fetched.Body, fetched.Charset, fetched.Address),
        FetchResult.Failed failed => new Feeds.ParseResult.NotAFeed(failed.Reason),
        FetchResult.Resting rest => new Feeds.ParseResult.NotAFeed($"its host answered 429 and wants to be left alone for {rest.For.TotalSeconds:0} seconds"),
        FetchResult.Gone gone => new Feeds.ParseResult.NotAFeed(gone.Reason),
        _ => throw new UnreachableException()
    };

    private static void Print(ReadingConsole console, string input, Feeds.ParseResult result)
    {
        if (result is Feeds.ParseResult.Parsed { Feed: var feed })
            console.Print(FeedReading.Of(input, feed), ReadingJson.Lines.FeedReading, Text(feed));
        else if (result is Feeds.ParseResult.NotAFeed none)
            console.PrintFailure(input, none.Reason);
    }

    private static IEnumerable<string> Text(ParsedFeed feed) =>
        feed.Items.Select(Text).Prepend($"{feed.Title}  [{feed.Format}, {feed.Items.Length} items]  {feed.Link}").Select(line => line.TrimEnd());

    // What has no title is called by the beginning of its text, as its alert would be.
    private static string Text(FeedItem item)
    {
        var title = item.Title.Length > 0 ? item.Title : Excerpt.Of(Lines.Fold(PlainText.FromHtml(item.Description ?? item.Content ?? "(no title)")), LongestTitle);
        return $"{(item.Published is { } published ? published.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "(no date)"),-16}  {title}  {item.Link}";
    }
}
