namespace AlertBot.Simulation;

/// <summary>All chance in a run. Its own few lines, so that a seed means the same run on every machine and with every runtime: SplitMix64 (Steele, Lea, Flood 2014).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    public ulong Roll()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>0 to 1, without 1.</summary>
    public double Share() => (Roll() >> 11) * (1.0 / (1UL << 53));

    public bool Falls(double chance) => Share() < chance;

    /// <summary>From 0 to one below.</summary>
    public int Below(int count) => (int)(Roll() % (ulong)count);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public TimeSpan Between(TimeSpan least, TimeSpan most) => least + ((most - least) * Share());

    public TimeSpan Seconds(double least, double most) => Between(TimeSpan.FromSeconds(least), TimeSpan.FromSeconds(most));

    public T OneOf<T>(params ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    public void Shuffle<T>(IList<T> list)
    {
        for (var last = list.Count - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (list[last], list[other]) = (list[other], list[last]);
        }
    }

    /// <summary>Dice of their own: what one part of a run draws changes nothing for another.</summary>
    public Dice Split() => new(Roll());
}
