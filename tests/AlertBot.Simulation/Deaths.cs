namespace AlertBot.Simulation;

/// <summary>When the process that performs an operation dies: with the request unsent, or done and its answer unheard.</summary>
internal abstract record Deaths
{
    private Deaths()
    {
    }

    public static Deaths None { get; } = new Random(0);

    /// <summary>With this chance at each of the two moments of every operation.</summary>
    internal sealed record Random(double Chance) : Deaths
    {
        public override bool Strikes(int operation, bool done, Dice dice) => Chance > 0 && dice.Falls(Chance);
    }

    /// <summary>Once, at one moment of one operation.</summary>
    internal sealed record At(int Operation, bool Done) : Deaths
    {
        public override bool Strikes(int operation, bool done, Dice dice) => operation == Operation && done == Done;
    }

    public abstract bool Strikes(int operation, bool done, Dice dice);
}
