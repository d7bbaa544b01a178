using System.Globalization;
using AlertBot.Simulation;
using AlertBot.TestSupport;

namespace AlertBot.EndToEndTests;

/// <summary>
/// The real thing in bad weather: <c>alertbot run</c> twice over one Azurite and one Discord emulator, killed, cut off from its store and
/// refused by Discord, while outlets tell takeovers. Every process that is gone is started again at once.
/// </summary>
internal sealed class Storm : IAsyncDisposable
{
    // What Discord does to the next posts, one after the other, and how often in a row.
    private static readonly (string Fault, int Status, int Count)[] _faults = [("rateLimit", 429, 5), ("status", 500, 2), ("status", 503, 1), ("dropAnswer", 0, 1), ("dropRequest", 0, 1)];

    // Two to four kills back, which is where the cause of what is found at the end has usually been.
    private const int DesksRemembered = 6;
    private const int LinesRemembered = 40;

    private readonly TemporaryFolder _folder = new();
    private readonly Dice _dice;
    private readonly AzuriteServer _azurite;
    private readonly FeedSite _site;
    private readonly List<string> _feeds = [];
    private readonly AlertBotProcess?[] _desks = new AlertBotProcess?[2];
    private readonly Queue<string> _lastWords = new();
    private int _refusals;

    private Storm(ulong seed, AzuriteServer azurite, AlertsChannel channel, FeedSite site) => (_dice, _azurite, Channel, _site) = (new Dice(seed), azurite, channel, site);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public AlertsChannel Channel { get; }

    public List<Takeover> Told { get; } = [];

    public int Kills { get; private set; }

    /// <summary>What posts were answered with; 0 where the answer was dropped.</summary>
    public HashSet<int> Answers { get; } = [];

    /// <summary>How often the store was stopped and started.</summary>
    public int Outages { get; private set; }

    public static async Task<Storm> BrewAsync(ulong seed) =>
        new(seed, await AzuriteServer.StartNewAsync(Cancel), await AlertsChannel.OpenAsync(TimeProvider.System), await FeedSite.OpenAsync());

    public void Track(IEnumerable<Takeover> takeovers)
    {
        foreach (var takeover in takeovers)
            _folder.Write($"deals/{takeover.Buyer}.json", takeover.DealFile);
    }

    /// <summary>Two outlets begin, with this for news. It bears a time to come, so that no start, however slow, takes it for old.</summary>
    public void Tell(Takeover takeover)
    {
        foreach (var outlet in (string[])["ledger", "courier"])
        {
            var path = $"/{outlet}/{takeover.Target}";
            _feeds.Add(_site.On(path, "application/atom+xml", Takeover.Feed(_site.Root + path, [takeover], TimeProvider.System.GetUtcNow().AddMinutes(5))));
        }

        Told.Add(takeover);
    }

    /// <summary>One of the two is killed at a moment by chance: while it starts, or at work.</summary>
    public async Task KillOneAsync()
    {
        var place = _dice.Below(_desks.Length);
        await StartMissingAsync();
        if (_dice.Falls(0.8))
            await ReadyAsync(_desks[place]!);
        await Task.Delay(_dice.Seconds(0, 1.2), TimeProvider.System, Cancel);
        await EndAsync(place);
        Kills++;
        Answers.UnionWith(await Channel.PostsAsync());
    }

    public async Task RefusePostsAsync()
    {
        var (fault, status, count) = _faults[_refusals++ % _faults.Length];
        await Channel.FailPostsAsync(fault, status == 0 ? 500 : status, count);
    }

    public async Task StopStoreForAWhileAsync()
    {
        await _azurite.StopAsync(Cancel);
        await Task.Delay(_dice.Seconds(0.5, 3), TimeProvider.System, Cancel);
        await _azurite.StartAsync(Cancel);
        Outages++;
    }

    /// <summary>Fine weather until every takeover is there: a claim that a killed process left is taken over after a minute.</summary>
    public async Task ClearAsync()
    {
        for (var patience = 0; patience < 200 && Channel.Headlines.Distinct().Count() < Told.Count; patience++)
        {
            await StartMissingAsync();
            await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, Cancel);
        }

        Answers.UnionWith(await Channel.PostsAsync());
    }

    /// <summary>What the store still has to do, a minute at most after everything was told; null for nothing.</summary>
    public async Task<string?> LeftUndoneAsync()
    {
        await using var desk = new Desk(Channel, Store(), TimeProvider.System);
        for (var patience = 0; await desk.IsAnythingUndeliveredAsync(); patience++)
        {
            if (patience > 90)
                return $"At {TimeProvider.System.GetUtcNow():HH:mm:ss}, undecided or undelivered:\n{await desk.UndeliveredAsync()}";
            await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, Cancel);
        }

        return null;
    }

    /// <summary>What is missing or doubled, and, where something is, what the desks said last; empty when all is well.</summary>
    public string Faults()
    {
        var shown = Channel.Headlines;
        string[] faults =
        [
            .. Told.Select(takeover => takeover.Headline).Except(shown).Select(headline => $"missing: {headline}"),
            .. shown.CountBy(headline => headline).Where(headline => headline.Value > 1).Select(headline => $"{headline.Value} times: {headline.Key}"),
            .. shown.Except(Told.Select(takeover => takeover.Headline)).Select(headline => $"told by nobody: {headline}"),
        ];
        return faults is [] ? "" : $"{string.Join('\n', faults)}\n{LastWords()}";
    }

    public string LastWords() => string.Join('\n', [.. _lastWords, .. _desks.OfType<AlertBotProcess>().Select(desk => LastWords("a desk that still runs", desk))]);

    public async ValueTask DisposeAsync()
    {
        for (var place = 0; place < _desks.Length; place++)
            await EndAsync(place);
        await Channel.DisposeAsync();
        await _site.DisposeAsync();
        await _azurite.DisposeAsync();
        _folder.Dispose();
    }

    private async Task StartMissingAsync()
    {
        for (var place = 0; place < _desks.Length; place++)
        {
            if (_desks[place] is { HasExited: true })
                await EndAsync(place);
            _desks[place] ??= AlertBotProcess.Start(
                Environment(),
                ["run", "--deals", _folder.PathOf("deals"), "--port", FreePort.Find().ToString(CultureInfo.InvariantCulture), .. _feeds.SelectMany(feed => (string[])["--feed", feed])]);
        }
    }

    // It says so; or it ends, or keeps trying, because its store is away: then that is what it is killed at.
    private static async Task ReadyAsync(AlertBotProcess desk)
    {
        for (var patience = 0; patience < 200 && !desk.HasExited && !desk.Output.Any(line => line.StartsWith("alertbot: running", StringComparison.Ordinal)); patience++)
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, Cancel);
    }

    private async Task EndAsync(int place)
    {
        if (_desks[place] is not { } desk)
            return;

        var end = desk.HasExited ? "ended by itself" : "was killed";
        await desk.DisposeAsync();
        _lastWords.Enqueue(LastWords($"a desk that {end} at {TimeProvider.System.GetUtcNow():HH:mm:ss}", desk));
        if (_lastWords.Count > DesksRemembered)
            _lastWords.Dequeue();
        _desks[place] = null;
    }

    private static string LastWords(string who, AlertBotProcess desk) => $"--- {who}:\n{string.Join('\n', [.. desk.Output.TakeLast(LinesRemembered), .. desk.Errors.TakeLast(LinesRemembered)])}";

    private Dictionary<string, string> Store() => new()
    {
        ["Storage:ConnectionString"] = _azurite.ConnectionString,
        ["Storage:TableName"] = "storm",
        ["Storage:QueuePrefix"] = "storm",
        // A hint of a process that was killed comes back soon.
        ["Storage:HintVisibility"] = "00:00:02",
    };

    private Dictionary<string, string> Environment() => Store().Concat(Channel.Settings)
        .Append(new("Feeds:AllowPrivateAddresses", "true"))
        // All outlets are one host here; with manners towards it a hundred feeds would take half a minute, and a process lives for two seconds.
        .Append(new("Feeds:HostSpacing", "00:00:00"))
        .Append(new("Feeds:HostConcurrency", "256"))
        .Append(new("Desk:SweepEvery", "00:00:01"))
        .ToDictionary(setting => setting.Key.Replace(":", "__", StringComparison.Ordinal), setting => setting.Value);
}
