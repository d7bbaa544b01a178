namespace AlertBot.Benchmarks.Cost;

/// <summary>
/// What Flex Consumption bills of executions: their number, and the time in which an instance is at work, once for those that run side by side,
/// at least a second and in tenths of one (https://learn.microsoft.com/azure/azure-functions/functions-consumption-costs).
/// </summary>
internal sealed class Executions(double memoryGigabytes)
{
    private static readonly TimeSpan _least = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _unit = TimeSpan.FromMilliseconds(100);

    private readonly Dictionary<string, (long Count, long Periods, double Seconds)> _functions = [];

    public long Count => _functions.Values.Sum(function => function.Count);

    public double GigabyteSeconds => _functions.Values.Sum(function => function.Seconds) * memoryGigabytes;

    public IReadOnlyDictionary<string, (long Count, long Periods, double Seconds)> Functions => _functions;

    public void Add(string function, int count, TimeSpan took)
    {
        var billed = Math.Max(_least.TotalSeconds, Math.Ceiling(took / _unit) * _unit.TotalSeconds);
        var (known, periods, seconds) = _functions.GetValueOrDefault(function);
        _functions[function] = (known + count, periods + 1, seconds + billed);
    }

    public void Reset() => _functions.Clear();
}
