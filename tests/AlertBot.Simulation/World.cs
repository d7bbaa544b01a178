using System.Globalization;
using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Dossiers;
using AlertBot.DiscordEmulator.Channels;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;
using AlertBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace AlertBot.Simulation;

/// <summary>Everything of one run: the tables, the queues, Discord, the outlets, and the processes between them.</summary>
internal sealed class World
{
    private readonly Dice _dice;
    private readonly Trace _trace;
    private readonly bool _traced;
    private readonly Gate _gate;
    private readonly QueueShelf _queues;
    private readonly Doorbell _bell;
    private readonly IConfiguration _settings;
    private readonly List<Instance> _instances = [];
    private int _started;

    public World(Scenario scenario, Trace trace, bool traced)
    {
        (Scenario, _trace, _traced) = (scenario, trace, traced);
        _dice = new Dice((ulong)scenario.Seed ^ 0x5EED);
        Scheduler = new Scheduler(scenario.Story.Start, _dice.Split());
        Weather = scenario.Weather(_dice.Split());
        Discord = new SimulatedDiscord(
            Scheduler, scenario.NonceWindow, scenario.RequestsPerBucket, [new("all"), new("one"), new("closed") { MissingAccess = true }, new("quiet"), new("ops"), new("forum", "forum") { Tags = ["merger", "talks"], RequireTag = scenario.DemandsTags }, new("digest"), new("night"), new("capped"), new("news", "announcement"), new("fickle")]);
        _gate = new Gate(Scheduler, Weather, trace, _dice.Split());
        _bell = new Doorbell(Scheduler);
        _queues = new QueueShelf(Scheduler, _bell, _dice.Split());
        _settings = new ConfigurationBuilder().AddInMemoryCollection(Settings()).Build();
        Direct = InstanceServices.Build(
            "direct", _settings, new SimulatedClock(Scheduler, static () => false), new DirectTable(Rows), new EngineQueues(null!, _bell), new NoLine(), new NoLine(), NullLoggerFactory.Instance);
        Dossiers = new DossiersAtHand(Direct.GetRequiredService<IDossierStore>(), Rows);
        Asker = new Asker(Discord, Scheduler, trace, _dice.Split());
        Admin = new Admin(this, trace, _dice.Split());
        Hub = new Hub(this, trace, _dice.Split());
    }

    public Scheduler Scheduler { get; }

    public Weather Weather { get; }

    public SimulatedDiscord Discord { get; }

    public TableRows Rows { get; } = new();

    public Scenario Scenario { get; }

    public Asker Asker { get; }

    public Admin Admin { get; }

    public Hub Hub { get; }

    /// <summary>The direct messages of the person who cannot be written to; null when there is none.</summary>
    public string? Unreachable { get; private set; }

    /// <summary>The direct messages of the person who uses commands; null while there are none.</summary>
    public string? MessagesOfReader => MessagesOf(Discord.Guild.Reader.Id);

    /// <summary>The channel whose subscription an admin changes.</summary>
    public string Fickle => Discord.ChannelId("fickle");

    public int Operations => _gate.Operations;

    /// <summary>The operations before the weather cleared.</summary>
    public int Exposed { get; private set; }

    public int Deaths { get; private set; }

    /// <summary>The product's services on the table at hand, to set up and to look with.</summary>
    public ServiceProvider Direct { get; }

    public DossiersAtHand Dossiers { get; }

    public void Open()
    {
        MoveIn();
        for (var i = 0; i < Scenario.Instances; i++)
            Start();
        Scheduler.After(TimeSpan.FromMinutes(1), EveryMinute);
        for (var i = 0; i < Scenario.Questions; i++)
            Scheduler.After(_dice.Between(TimeSpan.Zero, Scenario.Story.End - Scenario.Story.Start), Ask);
        for (var i = 0; i < Scenario.Withdrawals; i++)
            Scheduler.After(_dice.Between(TimeSpan.Zero, Scenario.Story.End - Scenario.Story.Start), () => ByOneThatIsUp(Admin.Withdraw));
        for (var i = 0; i < Scenario.Archivings; i++)
            Scheduler.After(_dice.Between(TimeSpan.Zero, Scenario.Story.End - Scenario.Story.Start), Admin.Archive);
        for (var i = 0; i < Scenario.Deletions; i++)
            Scheduler.After(_dice.Between(TimeSpan.Zero, Scenario.Story.End - Scenario.Story.Start), Admin.Delete);
        for (var i = 0; i < Scenario.Changes; i++)
            Scheduler.After(_dice.Between(TimeSpan.Zero, Scenario.Story.End - Scenario.Story.Start), () => ByOneThatIsUp(Admin.Change));
        if (Scenario.Changes > 0)
            Scheduler.After(TimeSpan.FromMinutes(1), Admin.ChangeInDoubt);
        if (Scenario.Pushes)
            Hub.Open();
        if (Scenario.Unreadable)
            Admin.TakeHistory();
    }

    public void ClearUp()
    {
        Weather.Clear();
        Exposed = Operations;
        if (Scenario.Unreadable)
            Admin.GiveHistory();
    }

    private void MoveIn()
    {
        foreach (var file in Scenario.Story.DealFiles)
            Done(Direct.GetRequiredService<IDealStore>().PutAsync(((DealFileResult.Parsed)DealFile.Parse(file, "deal.json")).Deal, CancellationToken.None));
        var first = Direct.GetRequiredService<IDealStore>().ListAsync(CancellationToken.None).Result[^1].Id;
        var subscriptions = Direct.GetRequiredService<ISubscriptionStore>();
        Done(subscriptions.PutAsync(new Subscription(Discord.ChannelId("one"), [first]) { Role = Scenario.Dressed ? Discord.AddRole("one") : null, Template = Scenario.Dressed ? "{kind}: {title} ({sources})" : null }, CancellationToken.None));
        if (Scenario.Announces)
            Done(subscriptions.PutAsync(new Subscription(Discord.ChannelId("news"), []) { Channel = ChannelKind.Announcement }, CancellationToken.None));
        if (Scenario.Changes > 0)
            Done(subscriptions.PutAsync(new Subscription(Fickle, []), CancellationToken.None));
        if (Scenario.Forum is { } threads)
            Done(subscriptions.PutAsync(new Subscription(Discord.ChannelId("forum"), []) { Channel = ChannelKind.Forum, Threads = threads }, CancellationToken.None));
        if (Scenario.ClosedChannel)
            Done(subscriptions.PutAsync(new Subscription(Discord.ChannelId("closed"), []), CancellationToken.None));
        if (Scenario.Holds)
            Hold(subscriptions);
        if (Scenario.Followers)
        {
            Follow(subscriptions, "follower", refusal: null);
            Unreachable = Follow(subscriptions, "stranger", _dice.OneOf(50007, 50278));
        }

        // So that polling begins before the first item is published, however late the first process comes up.
        Done(Direct.GetRequiredService<ConfiguredDesk>().ApplyAsync(CancellationToken.None));
    }

    // Times of the story's half hour, so that some of it is held and told, and what comes after the digest waits for the next day.
    private void Hold(ISubscriptionStore subscriptions)
    {
        var begins = _dice.Between(2, 15);
        Done(subscriptions.PutAsync(new Subscription(Discord.ChannelId("digest"), []) { Digest = new(After(_dice.Between(10, 45)), "UTC") }, CancellationToken.None));
        Done(subscriptions.PutAsync(new Subscription(Discord.ChannelId("night"), []) { Quiet = new(After(begins), After(begins + _dice.Between(5, 40)), "UTC") }, CancellationToken.None));
        Done(subscriptions.PutAsync(new Subscription(Discord.ChannelId("capped"), []) { MostPerHour = _dice.Between(1, 2) }, CancellationToken.None));
    }

    private TimeOnly After(int minutes) => TimeOnly.FromDateTime(Scenario.Story.Start.UtcDateTime.AddMinutes(minutes));

    private string Follow(ISubscriptionStore subscriptions, string name, int? refusal)
    {
        var user = new User(Discord.Desk<Ids>().Next(), name, name);
        Discord.Store.Commit([Discord.Store.Users.Put(user.Id, user), .. refusal is { } code ? new[] { Discord.Store.Denials.Put(user.Id, new Denial(code)) } : []]);
        Discord.Desk<ChannelDesk>().OpenDirectMessage(new Form(JsonElement.Parse($"{{\"recipient_id\":\"{user.Id}\"}}"), []));
        var channel = MessagesOf(user.Id)!;
        Done(subscriptions.PutAsync(new Subscription(channel, []) { Person = user.Id.ToString() }, CancellationToken.None));
        return channel;
    }

    private string? MessagesOf(Snowflake user) => Discord.Store.Channels.All.FirstOrDefault(channel => channel.Recipients?[0].Id == user)?.Id.ToString();

    private static void Done(Task task) => task.GetAwaiter().GetResult();

    private void Start()
    {
        var instance = new Instance($"{(char)('A' + (_started % 26))}{(_started < 26 ? "" : $"{_started / 26}")}", Scheduler, Died);
        _started++;
        instance.Clock.Skew = Skew();
        _instances.Add(instance);
        _trace.Add(Scheduler.Now, instance.Name, () => $"starts, its clock {instance.Clock.Skew.TotalSeconds:+0.0;-0.0} s off");
        _ = instance.LiveAsync(Services(instance), _bell);
    }

    private ServiceProvider Services(Instance instance) => InstanceServices.Build(
        instance.Name,
        _settings,
        instance.Clock,
        new SimulatedTable(instance, Rows, _gate, Weather),
        Scenario.OwnQueues
            ? new EngineQueues(new InProcessHintQueues(instance.Clock, TimeSpan.FromSeconds(30), NullLogger<InProcessHintQueues>.Instance), _bell)
            : new SimulatedQueues(instance, _queues, _gate, Weather),
        new DiscordLine(instance, Discord, _gate, Weather),
        new WebLine(instance, Scenario, Hub, Scheduler, _gate, Weather),
        _traced ? new TraceLog(instance, Scheduler, _trace) : NullLoggerFactory.Instance);

    private void Died(Instance instance)
    {
        Deaths++;
        _instances.Remove(instance);
        _trace.Add(Scheduler.Now, instance.Name, static () => "dies");
        Scheduler.After(_dice.Seconds(1, 90), Start);
    }

    private void EveryMinute()
    {
        foreach (var instance in _instances.Where(_ => Weather.Strikes(Weather.ClockJump)))
            instance.Clock.Skew = Skew();
        Scheduler.After(TimeSpan.FromMinutes(1), EveryMinute);
    }

    private TimeSpan Skew() => Weather.Skew * ((2 * _dice.Share()) - 1);

    private void Ask() => ByOneThatIsUp(Asker.Ask);

    public void ByOneThatIsUp(Action<Instance> use)
    {
        if (_instances.Where(instance => instance.IsUp).ToList() is { Count: > 0 } up)
            use(up[_dice.Below(up.Count)]);
    }

    private IEnumerable<KeyValuePair<string, string?>> Settings() =>
    [
        new("Discord:Token", SimulatedDiscord.Token),
        new("Discord:ApplicationId", Discord.Guild.Application.Id.ToString()),
        new("Discord:PublicKey", Discord.PublicKey),
        new("Feeds:Interval", Scenario.FeedInterval.ToString()),
        // Manners towards hosts are kept by real timers and semaphores, which would take the run off the scheduler's thread.
        new("Feeds:Concurrency", "1024"),
        new("Feeds:HostConcurrency", "256"),
        new("Feeds:HostSpacing", "00:00:00"),
        new("Discord:OpsChannelId", Discord.ChannelId("ops")),
        new("Desk:Channels:0", Discord.ChannelId("all")),
        new("Feeds:PublicUrl", Scenario.Pushes ? "https://desk.example" : null),
        .. Scenario.Story.Feeds.Select((feed, i) => KeyValuePair.Create($"Desk:Feeds:{i.ToString(CultureInfo.InvariantCulture)}", (string?)feed)),
    ];
}
