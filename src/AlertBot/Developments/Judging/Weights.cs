using System.Collections.Immutable;

namespace AlertBot.Developments.Judging;

/// <summary>The weights that decisions are made with.</summary>
internal sealed record Weights(Logistic About, Logistic Report, Logistic Same)
{
    public static readonly Weights Default = new(Logistic.Parse(LearntWeights.About), Logistic.Parse(LearntWeights.Report), Logistic.Parse(LearntWeights.Same));

    /// <summary>How surely an article must be about the deal and report a turn of it, both together, to be told; chosen on deals left out (`train`).</summary>
    public double AlertBar { get; init; } = 0.55;

    /// <summary>How surely it must be about the deal not to be a mere mention.</summary>
    public double AboutBar { get; init; } = 0.5;

    private readonly ImmutableArray<double> _same = [.. Sameness.Names.Select(name => Same.Weights.GetValueOrDefault(name))];

    /// <summary>How surely two tellings are of one turn, from the measures of <see cref="Sameness"/>.</summary>
    public double Sure(ReadOnlySpan<double> measures)
    {
        var sum = Same.Bias;
        for (var i = 0; i < measures.Length; i++)
            sum += _same[i] * measures[i];
        return 1 / (1 + Math.Exp(-sum));
    }
}
