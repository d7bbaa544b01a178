namespace AlertBot.Developments.Judging;

/// <summary>What a <see cref="Logistic"/> makes of the signs seen, with each sign's share in it.</summary>
internal sealed record Judgement(double Score, IReadOnlyList<Ground> Grounds)
{
    public static Judgement Of(Logistic model, IEnumerable<Sign> signs)
    {
        List<Ground> grounds = [.. signs.Select(model.Weigh)];
        return new(model.Of(grounds), grounds);
    }
}
