namespace AlertBot.Simulation;

/// <summary>
/// How bad a run's world is: which faults there are and how often, by the seed. Every kind is absent from half of the runs, so that none
/// hides behind another ("swarm testing", Groce and others 2012). When the weather clears nothing goes wrong any more.
/// </summary>
internal sealed class Weather(Dice dice)
{
    /// <summary>Chance of a fault in an operation on the table, the queues, Discord and the web.</summary>
    public double Table { get; init; }

    public double Queues { get; init; }

    public double Discord { get; init; }

    public double Web { get; init; }

    /// <summary>Chance that an operation takes long, up to <see cref="Longest"/> each way.</summary>
    public double Delay { get; init; }

    public TimeSpan Longest { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a transaction may be on its way: while one decides on what it has read, another writes.</summary>
    public TimeSpan SlowWrites { get; init; }

    /// <summary>How long a site may take to answer: polls that began together then end apart, and what was taken up first is pending last.</summary>
    public TimeSpan SlowSites { get; init; }

    public Deaths Deaths { get => IsClear ? Deaths.None : field; init; } = Deaths.None;

    /// <summary>How wrong an instance's clock may be, either way, and how often it jumps.</summary>
    public TimeSpan Skew { get; init; }

    public double ClockJump { get; init; }

    public Dice Dice => dice;

    public static Weather Fine(Dice dice) => new(dice);

    public static Weather Foul(Dice dice)
    {
        // From 50 ms, which lets two instances cross each other's way in the middle of a decision, to 50 s, which outlasts a lease.
        var longest = TimeSpan.FromSeconds(0.05 * Math.Pow(10, 3 * dice.Share()));
        return new(dice)
        {
            Table = Chance(dice, 0.04),
            Queues = Chance(dice, 0.3),
            Discord = Chance(dice, 0.5),
            Web = Chance(dice, 0.3),
            Delay = Chance(dice, 0.4 / (1 + longest.TotalSeconds)),
            Longest = longest,
            SlowWrites = dice.Falls(0.3) ? TimeSpan.Zero : dice.Seconds(0, 8),
            SlowSites = dice.Falls(0.3) ? TimeSpan.Zero : dice.Seconds(0, 12),
            Deaths = new Deaths.Random(Chance(dice, 0.01)),
            // Clocks in a cloud agree to milliseconds; a minute is a machine that has lost its time server.
            Skew = dice.Falls(0.5) ? TimeSpan.Zero : dice.Seconds(0, dice.Falls(0.5) ? 5 : 60),
            ClockJump = Chance(dice, 0.3),
        };
    }

    public bool IsClear { get; private set; }

    public void Clear() => IsClear = true;

    /// <summary>One way of an operation: milliseconds, and now and then much longer.</summary>
    public TimeSpan Travel() => Strikes(Delay) ? dice.Between(TimeSpan.Zero, Longest) : dice.Between(TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(20));

    /// <summary>A decision's transaction is on its way the longest: another outlet's report of the same comes up meanwhile.</summary>
    public TimeSpan WriteDelay(bool isDecision) => IsClear ? TimeSpan.Zero : SlowWrites * dice.Share() * (isDecision ? 4 : 1);

    public TimeSpan SiteDelay() => IsClear ? TimeSpan.Zero : SlowSites * dice.Share();

    public bool Strikes(double chance) => !IsClear && chance > 0 && dice.Falls(chance);

    private static double Chance(Dice dice, double most) => dice.Falls(0.5) ? 0 : most * dice.Share();
}
