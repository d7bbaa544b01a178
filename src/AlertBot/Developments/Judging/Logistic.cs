namespace AlertBot.Developments.Judging;

/// <summary>A logistic regression: what each sign adds to the log-odds.</summary>
internal sealed record Logistic(double Bias, IReadOnlyDictionary<string, double> Weights)
{
    /// <summary>From lines of "sign weight"; the line "bias" is the constant.</summary>
    public static Logistic Parse(string table)
    {
        var weights = table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => (Sign: line[..line.LastIndexOf(' ')].Trim(), Weight: double.Parse(line[(line.LastIndexOf(' ') + 1)..], System.Globalization.CultureInfo.InvariantCulture)))
            .ToDictionary(row => row.Sign, row => row.Weight);
        return new(weights.GetValueOrDefault("bias"), weights);
    }

    public Ground Weigh(Sign sign) => new(sign.Reason, sign.Value * Weights.GetValueOrDefault(sign.Name));

    /// <summary>How surely, 0 to 1.</summary>
    public double Of(IEnumerable<Ground> grounds) => 1 / (1 + Math.Exp(-(Bias + grounds.Sum(ground => ground.Points))));
}

/// <summary>Something seen in an article that a <see cref="Logistic"/> weighs.</summary>
/// <param name="Name">Which weight it has.</param>
/// <param name="Value">How strongly it is there; 1 for a plain yes.</param>
internal readonly record struct Sign(string Name, string Reason, double Value = 1);
