using System.CommandLine;
using AlertBot.Evaluation;
using AlertBot.Feeds;

namespace AlertBot.Benchmarks.Parsing;

/// <summary>Megabytes a second of our feed parser and of others, each on one thread, on the same documents, in turns.</summary>
internal static class ParseCommand
{
    private static readonly Uri _address = new("https://www.desk.example/feed.xml");

    public static Command Create()
    {
        var rounds = new Option<int>("--rounds") { Description = "how often each reads the corpus; the median counts", DefaultValueFactory = _ => 5 };
        var command = new Command("parse", "Parse a corpus of feeds beside rss-parser, feedparser (npm), feedparser (Python) and CodeHollow.FeedReader.") { rounds };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(rounds)));
        return command;
    }

    private static async Task<int> RunAsync(int rounds)
    {
        // The peers know no JSON Feed, so ours is measured apart.
        var all = FeedCorpus.Documents().ToLookup(document => document.Name.EndsWith(".json", StringComparison.Ordinal));
        CorpusDocument[] documents = [.. all[false], .. Shared()];
        var folder = Write(documents);
        await PeerPackages.InstallAsync();

        var table = new ParseTable(documents.Sum(document => (long)document.Bytes.Length));
        Console.WriteLine($"{documents.Length} documents, {table.Megabytes:0.0} MB; {rounds} rounds in turns, one thread each");
        var peers = await PeersAsync(documents, folder);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var peer in peers)
                table.Add(peer.Name, await peer.RoundAsync());
        }

        peers.ForEach(peer => peer.Dispose());
        table.Print();
        await PrintJsonAsync([.. all[true]], rounds);
        return 0;
    }

    private static async Task<List<Peer>> PeersAsync(CorpusDocument[] documents, string folder)
    {
        var ours = new PeerHere(ParseTable.Ours, () => ReadAll(documents));
        var codeHollow = new PeerHere(ParseTable.Former, () => ReadByCodeHollow(documents));
        // Both are compiled anew while they run at first; the other processes warm up in their own first round.
        await ours.RoundAsync();
        await ours.RoundAsync();
        await codeHollow.RoundAsync();
        var started = new[]
        {
            await PeerProcess.StartAsync("rss-parser (npm)", "node", PeerPackages.Script("peer.js"), "rss-parser", PeerPackages.Folder, folder),
            await PeerProcess.StartAsync("feedparser (npm)", "node", PeerPackages.Script("peer.js"), "feedparser", PeerPackages.Folder, folder),
            await PeerProcess.StartAsync("feedparser (Python)", "/usr/bin/python3", PeerPackages.Script("peer.py"), folder)
        };
        if (started.Any(peer => peer is null))
            Console.WriteLine("not every peer is on this machine (node with npm; Debian's python3-feedparser); the others are measured");
        return [ours, codeHollow, .. started.OfType<Peer>()];
    }

    private static void ReadAll(CorpusDocument[] documents)
    {
        foreach (var document in documents)
        {
            if (FeedParser.Parse(document.Bytes, charset: null, _address) is not AlertBot.Feeds.ParseResult.Parsed)
                throw new InvalidOperationException($"{document.Name} was not read.");
        }
    }

    // It throws on some of gofeed's files; what it did not read it did not spend time on, which is its advantage.
    private static void ReadByCodeHollow(CorpusDocument[] documents)
    {
        foreach (var document in documents)
        {
            try
            {
                CodeHollow.FeedReader.FeedReader.ReadFromByteArray(document.Bytes);
            }
#pragma warning disable CA1031 // It throws whatever its code runs into.
            catch (Exception)
#pragma warning restore CA1031
            {
            }
        }
    }

    private static IEnumerable<CorpusDocument> Shared() => SharedData.Folder("feeds/gofeed") is { } shared
        ? Directory.EnumerateFiles(Path.Combine(shared, "testdata/parser"), "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select((file, i) => new CorpusDocument($"shared-{i:000}.xml", File.ReadAllBytes(file)))
            .Where(document => FeedParser.Parse(document.Bytes, null, null) is AlertBot.Feeds.ParseResult.Parsed)
        : [];

    private static string Write(CorpusDocument[] documents)
    {
        var folder = Directory.CreateTempSubdirectory("alertbot-parse-").FullName;
        foreach (var document in documents)
            File.WriteAllBytes(Path.Combine(folder, document.Name), document.Bytes);

        return folder;
    }

    private static async Task PrintJsonAsync(CorpusDocument[] documents, int rounds)
    {
        var table = new ParseTable(documents.Sum(document => (long)document.Bytes.Length));
        var json = new PeerHere(ParseTable.Ours, () => ReadAll(documents));
        for (var round = 0; round < rounds; round++)
            table.Add(json.Name, await json.RoundAsync());

        Console.WriteLine(FormattableString.Invariant($"JSON Feed, {documents.Length} documents, {table.Megabytes:0.0} MB: {table.Speed(ParseTable.Ours):0.0} MB/s"));
    }
}
