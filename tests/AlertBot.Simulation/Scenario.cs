using AlertBot.Alerts;

namespace AlertBot.Simulation;

/// <summary>What a run is made of, all of it drawn from the seed.</summary>
internal sealed record Scenario(long Seed, Story Story, Func<Dice, Weather> Weather)
{
    /// <summary>What it is called, and the options by which the command runs it again.</summary>
    public string Name { get; init; } = $"seed {Seed}";

    public string Replay { get; init; } = $"--seed {Seed} --trace";

    /// <summary>1 to 3 processes over the same tables.</summary>
    public int Instances { get; init; } = 1;

    /// <summary>Whether each process has queues in its own memory, as the one-process engine has, instead of sharing the account's.</summary>
    public bool OwnQueues { get; init; }

    public TimeSpan FeedInterval { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long Discord remembers a nonce: "the past few minutes".</summary>
    public TimeSpan NonceWindow { get; init; } = TimeSpan.FromMinutes(5);

    public int RequestsPerBucket { get; init; } = 5;

    /// <summary>Whether a channel that the bot has no access to is subscribed too.</summary>
    public bool ClosedChannel { get; init; }

    /// <summary>An outlet that answers nobody until the weather clears, so that its feed goes blind and sees again.</summary>
    public string? SilentOutlet { get; init; }

    /// <summary>How long the world is looked at once it has come to rest. Longer than a nonce is remembered and than a late hint takes.</summary>
    public TimeSpan Watch { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Commands that people use meanwhile.</summary>
    public int Questions { get; init; }

    /// <summary>Alerts that an admin withdraws meanwhile.</summary>
    public int Withdrawals { get; init; }

    /// <summary>What gets a thread of its own in a forum that is subscribed too; null for no forum.</summary>
    public ThreadPer? Forum { get; init; }

    /// <summary>Whether the forum demands a tag on every thread.</summary>
    public bool DemandsTags { get; init; }

    /// <summary>Threads that somebody archives meanwhile.</summary>
    public int Archivings { get; init; }

    /// <summary>Messages that an admin deletes on Discord.</summary>
    public int Deletions { get; init; }

    /// <summary>Whether channels with a digest, with quiet hours and with a cap are subscribed too.</summary>
    public bool Holds { get; init; }

    /// <summary>Whether one person follows by direct message, and another who cannot be written to.</summary>
    public bool Followers { get; init; }

    /// <summary>Whether the feeds have a hub that pushes.</summary>
    public bool Pushes { get; init; }

    /// <summary>Whether the bot lacks Read Message History in two of its channels until the weather clears; then somebody gives it, and retries what is parked.</summary>
    public bool Unreadable { get; init; }

    /// <summary>Whether one channel has a role to ping and a template.</summary>
    public bool Dressed { get; init; }

    /// <summary>Whether an announcement channel is subscribed too.</summary>
    public bool Announces { get; init; }

    /// <summary>Changes that an admin makes meanwhile to the subscription of one channel, which is subscribed for that.</summary>
    public int Changes { get; init; }

    public static Scenario Random(long seed)
    {
        var dice = new Dice((ulong)seed);
        var story = Newsroom.Small(dice.Split());
        var pushes = dice.Falls(0.4);
        story.Hub = pushes ? Hub.Address : null;
        return new Scenario(seed, story, Simulation.Weather.Foul)
        {
            Instances = dice.OneOf(1, 2, 2, 3),
            OwnQueues = dice.Falls(0.3),
            FeedInterval = TimeSpan.FromMinutes(dice.Between(1, 5)),
            NonceWindow = TimeSpan.FromMinutes(dice.Between(3, 10)),
            RequestsPerBucket = dice.Between(1, 5),
            ClosedChannel = dice.Falls(0.2),
            Questions = dice.Falls(0.5) ? 0 : dice.Between(1, 6),
            Withdrawals = dice.Falls(0.6) ? 0 : dice.Between(1, 3),
            Deletions = dice.Falls(0.8) ? 0 : dice.Between(1, 2),
            Forum = dice.Falls(0.6) ? null : dice.OneOf(ThreadPer.Development, ThreadPer.Deal),
            DemandsTags = dice.Falls(0.3),
            Archivings = dice.Falls(0.7) ? 0 : dice.Between(1, 4),
            SilentOutlet = dice.Falls(0.2) ? story.Items[0].Outlet : null,
            Holds = dice.Falls(0.4),
            Followers = dice.Falls(0.4),
            Pushes = pushes,
            Unreadable = dice.Falls(0.2),
            Dressed = dice.Falls(0.4),
            Announces = dice.Falls(0.3),
            Changes = dice.Falls(0.6) ? 0 : dice.Between(1, 5),
        };
    }

    /// <summary>The long story in fine weather, but for one death.</summary>
    public static Scenario OneDeath(Deaths death) => new(1, Newsroom.Long(new Dice(1)), dice => new Weather(dice) { Deaths = death })
    {
        Name = death is Deaths.At(var operation, var done) ? $"death {(done ? "after" : "before")} operation {operation}" : "no death",
        Replay = death is Deaths.At at ? $"--death {at.Operation}{(at.Done ? "+" : "-")} --trace" : "",
        FeedInterval = TimeSpan.FromMinutes(1),
        // In fine weather nothing is later than a claim's lease of a minute, and a hint that died with its worker comes back after half of one.
        Watch = TimeSpan.FromMinutes(2),
    };

    /// <summary>The random run's world with nothing going wrong.</summary>
    public Scenario InFineWeather() => this with { Weather = Simulation.Weather.Fine, SilentOutlet = null };
}
