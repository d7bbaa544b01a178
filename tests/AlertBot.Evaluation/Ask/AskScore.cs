namespace AlertBot.Evaluation.Ask;

/// <summary>Questions that something answers and questions that nothing does: a wrong answer is worse than none, and counted apart.</summary>
internal sealed record AskScore(int Answerable, int Right, int Missed, int Other, int Declined)
{
    public static readonly AskScore None = new(0, 0, 0, 0, 0);

    private int All => Answerable + Other;

    private int Wrong => Answerable - Right - Missed + Other - Declined;

    public static AskScore operator +(AskScore left, AskScore right) =>
        new(left.Answerable + right.Answerable, left.Right + right.Right, left.Missed + right.Missed, left.Other + right.Other, left.Declined + right.Declined);

    public AskScore Add(bool answerable, bool answered, bool right) => answerable
        ? this with { Answerable = Answerable + 1, Right = Right + (right ? 1 : 0), Missed = Missed + (answered ? 0 : 1) }
        : this with { Other = Other + 1, Declined = Declined + (answered ? 0 : 1) };

    public string Row(string name) => FormattableString.Invariant(
        $"{name,-28} right {Right,3} of {Answerable,3}, not known {Missed,2} | declined {Declined,3} of {Other,3} | wrong {Wrong,2} of {All,3} ({(All == 0 ? 0 : 100.0 * Wrong / All):0.0}%)");
}
