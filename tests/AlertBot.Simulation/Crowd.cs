using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Discord.Messages;
using AlertBot.DiscordEmulator;
using AlertBot.Dossiers;
using AlertBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace AlertBot.Simulation;

/// <summary>
/// Very many channels and the processes that tell them, in fine weather and on virtual time: Discord with its limits, half a second away and back
/// for some, storage at its usual milliseconds. Developments are decided by hand; from the fan-out on all is the product's.
/// </summary>
internal sealed class Crowd
{
    private readonly Scheduler _scheduler;
    private readonly SimulatedDiscord _discord;
    private readonly TableRows _rows = new();
    private readonly ServiceProvider _direct;
    private readonly QueueShelf _queues;
    private readonly Doorbell _bell;
    private readonly Gate _gate;
    private readonly Weather _weather;
    private readonly Dice _dice;
    private readonly IConfiguration _settings;
    private readonly List<Post> _posts = [];
    private readonly List<DateTimeOffset> _refusals = [];

    public Crowd(int channels, int processes, long seed = 1)
    {
        _dice = new Dice((ulong)seed);
        _scheduler = new Scheduler(Start, _dice.Split());
        _weather = Weather.Fine(_dice.Split());
        _gate = new Gate(_scheduler, _weather, new Trace(false), _dice.Split());
        _bell = new Doorbell(_scheduler);
        _queues = new QueueShelf(_scheduler, _bell, _dice.Split());
        _discord = new SimulatedDiscord(_scheduler, TimeSpan.FromMinutes(5), perBucket: 5, [.. Enumerable.Range(0, channels).Select(i => new NewChannel($"{i}"))]);
        Channels = [.. _discord.Store.Channels.All.Select(channel => channel.Id.ToString())];
        _settings = new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Discord:Token", SimulatedDiscord.Token),
            new("Discord:ApplicationId", _discord.Guild.Application.Id.ToString()),
            new("Discord:PublicKey", _discord.PublicKey),
        ]).Build();
        _direct = InstanceServices.Build(
            "direct", _settings, new SimulatedClock(_scheduler, static () => false), new DirectTable(_rows), new EngineQueues(null!, _bell), new NoLine(), new NoLine(), NullLoggerFactory.Instance);
        for (var i = 0; i < processes; i++)
            Live(new Instance($"{(char)('A' + i)}", _scheduler, static _ => { }));
    }

    public static DateTimeOffset Start { get; } = new(2026, 4, 27, 12, 0, 0, TimeSpan.Zero);

    public static TimeSpan UrgentAfter { get; } = TimeSpan.FromSeconds(150);

    public IReadOnlyList<string> Channels { get; }

    /// <summary>What arrived at Discord, in order.</summary>
    public IReadOnlyList<Post> Posts => _posts;

    /// <summary>When Discord answered requests with 429.</summary>
    public IReadOnlyList<DateTimeOffset> Refusals => _refusals;

    public string? Escape => _scheduler.Escape;

    /// <summary>So many follow one deal, the first few the urgent one too; a few more get a third in a digest at 12:02.</summary>
    public static Crowd Of(int many, int few, int processes)
    {
        var crowd = new Crowd(many + few, processes);
        foreach (var deal in (string[])["followed", "urgent", "quiet"])
            crowd.Track(deal);
        foreach (var channel in crowd.Channels.Take(few))
            crowd.Subscribe(channel, "followed", plain => plain with { Deals = [.. plain.Deals, new("urgent")] });
        foreach (var channel in crowd.Channels.Take(many).Skip(few))
            crowd.Subscribe(channel, "followed");
        foreach (var channel in crowd.Channels.Skip(many))
            crowd.Subscribe(channel, "quiet", plain => plain with { Digest = new(new TimeOnly(12, 2), "UTC") });
        return crowd;
    }

    /// <summary>What is for the digest, then what all follow; the digest is due in the middle of that, and then the urgent one is told.</summary>
    public void TellAll()
    {
        Tell("quiet", importance: 3, TimeSpan.FromSeconds(1));
        Tell("followed", importance: 3, TimeSpan.FromSeconds(60));
        Tell("urgent", importance: 5, UrgentAfter);
        Pass(TimeSpan.FromMinutes(8));
    }

    /// <summary>When the messages of a deal, or with null the digests, arrived.</summary>
    public IReadOnlyList<DateTimeOffset> Times(string? deal) => [.. Posts.Where(post => post.Deal == deal).Select(post => post.At)];

    /// <summary>Messages in a second, from that time to the last of them.</summary>
    public double Rate(DateTimeOffset from) => Posts.Count(post => post.At >= from) / (Posts[^1].At - Posts.First(post => post.At >= from).At).TotalSeconds;

    public void Subscribe(string channel, string deal, Func<Subscription, Subscription>? change = null)
    {
        var plain = new Subscription(channel, [new DealId(deal)]);
        Done(_direct.GetRequiredService<ISubscriptionStore>().PutAsync(change?.Invoke(plain) ?? plain, CancellationToken.None));
    }

    /// <summary>A development that is decided after so long.</summary>
    public void Tell(string deal, int importance, TimeSpan after) => _scheduler.After(after, () => Decide(new DealId(deal), importance));

    public void Track(string deal) =>
        Done(_direct.GetRequiredService<IDealStore>().PutAsync(new Deal { Id = new DealId(deal), Name = deal, Everything = true }, CancellationToken.None));

    public void Pass(TimeSpan time) => _scheduler.RunUntil(_scheduler.Now + time);

    /// <summary>How many messages each channel that has any shows.</summary>
    public IReadOnlyDictionary<string, int> Messages => _discord.Store.Messages.All.CountBy(message => message.ChannelId.ToString()).ToDictionary();

    private void Live(Instance instance) => _ = instance.LiveAsync(
        InstanceServices.Build(
            instance.Name,
            _settings,
            instance.Clock,
            new SimulatedTable(instance, _rows, _gate, _weather, pageSize: 1_000),
            new SimulatedQueues(instance, _queues, _gate, _weather),
            new Line(this, instance),
            new NoLine(),
            NullLoggerFactory.Instance),
        _bell);

    private void Decide(DealId deal, int importance)
    {
        var now = _scheduler.Now;
        var article = ArticleId.Of($"https://wire.example/{deal}/{now.UtcTicks}");
        var development = new Development(
            DevelopmentId.Of(deal, article), deal, DevelopmentKind.Announced, $"{deal} at {now:T}", "It was said.", $"https://wire.example/{deal}", "Wire", now, now, importance, "by hand")
        {
            Story = article,
        };
        var pending = new PendingDecision(deal, article, now, new DealMatch(deal, 1, "by hand", []));
        var report = new Report(article, deal, Verdict.New, development.Id, development.Kind, 1, "by hand", development.Headline, development.Url, "Wire", now, now, []);
        var decisions = _direct.GetRequiredService<IDecisionStore>();
        Done(decisions.AddPendingAsync(pending, CancellationToken.None));
        Done(decisions.CommitAsync(new DecisionRecord(pending, null, report, development, Harvest.Nothing, new Fanout(deal, development.Id)), CancellationToken.None));
        _queues.Send(new Hint(HintQueue.Deliver, deal.Value), TimeSpan.Zero);
    }

    private static void Done(Task task) => task.GetAwaiter().GetResult();

    /// <summary>A message that Discord took, or refused for its limits.</summary>
    internal sealed record Post(DateTimeOffset At, string Channel, string? Deal);

    private sealed class Line(Crowd crowd, Instance instance) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var (method, address, body) = (request.Method, request.RequestUri!, DiscordLine.Body(request));
            // As Discord's answers take: some 100 to 300 ms.
            var distance = Mishap<HttpResponseMessage>.Slow("", crowd._dice.Seconds(0.05, 0.15), crowd._dice.Seconds(0.05, 0.15));
            return crowd._gate.PassAsync(instance, () => $"{method} {address}", () => crowd.Take(method, address, body), distance, cancellationToken: cancellationToken);
        }
    }

    private HttpResponseMessage Take(HttpMethod method, Uri address, byte[] body)
    {
        var answer = _discord.Answer(method, address, asBot: true, body);
        if (answer.Status == 429)
            _refusals.Add(_scheduler.Now);
        else if (method == HttpMethod.Post)
            _posts.Add(new Post(_scheduler.Now, address.Segments[^2].Trim('/'), DealOf(body)));
        return answer.ToResponse();
    }

    /// <summary>Null for a digest.</summary>
    private static string? DealOf(byte[] body) =>
        System.Text.Json.JsonElement.Parse(body).GetProperty("components")[0].GetProperty("components").EnumerateArray()
            .Select(button => button.TryGetProperty("custom_id", out var id) ? WhyButton.Read(id.GetString())?.Deal.Value : null).FirstOrDefault(deal => deal is not null);
}
