using AlertBot.Developments.Judging;

namespace AlertBot.Evaluation.Training;

/// <summary>Fits a logistic regression by gradient descent (Adam), each weight held near its hand-set one by a quadratic penalty.</summary>
internal static class LogisticFit
{
    private const int Steps = 1500;
    private const double Rate = 0.03;

    public static Logistic Fit(IReadOnlyList<(IReadOnlyList<(string Name, double Value)> Signs, bool Holds, double Weight)> examples, Logistic prior, double penalty,
        IReadOnlyDictionary<string, double>? @fixed = null)
    {
        var names = examples.SelectMany(example => example.Signs.Select(sign => sign.Name)).Concat(prior.Weights.Keys).Where(name => name != "bias").Distinct().Order(StringComparer.Ordinal).ToList();
        var index = names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i);
        var rows = examples.Select(example => (Signs: example.Signs.Select(sign => (Index: index[sign.Name], sign.Value)).ToArray(), example.Holds, example.Weight)).ToArray();
        var held = names.Select(name => @fixed?.TryGetValue(name, out var given) == true ? given : prior.Weights.GetValueOrDefault(name)).Append(prior.Bias).ToArray();
        var weights = Descend(rows, held, [.. names.Select(name => @fixed?.ContainsKey(name) == true), false], penalty);
        return new Logistic(weights[^1], names.Select((name, i) => (name, Weight: Math.Round(weights[i], 2))).Append(("bias", Math.Round(weights[^1], 2))).ToDictionary());
    }

    private static double[] Descend(((int Index, double Value)[] Signs, bool Holds, double Weight)[] rows, double[] held, bool[] stays, double penalty)
    {
        var weights = held.ToArray();
        var (mean, square) = (new double[weights.Length], new double[weights.Length]);
        for (var step = 1; step <= Steps; step++)
        {
            var gradient = Gradient(rows, weights, held, penalty);
            for (var i = 0; i < weights.Length; i++)
            {
                if (stays[i])
                    continue;
                mean[i] = (0.9 * mean[i]) + (0.1 * gradient[i]);
                square[i] = (0.999 * square[i]) + (0.001 * gradient[i] * gradient[i]);
                weights[i] -= Rate * (mean[i] / (1 - Math.Pow(0.9, step))) / (Math.Sqrt(square[i] / (1 - Math.Pow(0.999, step))) + 1e-8);
            }
        }

        return weights;
    }

    private static double[] Gradient(((int Index, double Value)[] Signs, bool Holds, double Weight)[] rows, double[] weights, double[] held, double penalty)
    {
        var gradient = new double[weights.Length];
        foreach (var (signs, holds, weight) in rows)
        {
            var sum = weights[^1];
            foreach (var (i, value) in signs)
                sum += weights[i] * value;
            var error = weight * ((1 / (1 + Math.Exp(-sum))) - (holds ? 1 : 0));
            foreach (var (i, value) in signs)
                gradient[i] += error * value;
            gradient[^1] += error;
        }

        for (var i = 0; i < weights.Length - 1; i++)
            gradient[i] += penalty * (weights[i] - held[i]);
        return gradient;
    }
}
