using System.Globalization;

namespace AlertBot.SelfHost.Replay;

/// <summary>Counts what a replay did.</summary>
internal sealed class ReplaySummary
{
    private readonly SortedDictionary<string, SortedDictionary<string, int>> _byDeal = new(StringComparer.Ordinal);
    private static readonly string[] _verdicts = ["new", "update", "repeat", "commentary", "mention"];

    public int Items { get; private set; }

    public void Count(IReadOnlyList<ReplayDecision> decisions)
    {
        Items++;
        foreach (var decision in decisions)
        {
            Add(decision.Deal, decision.Decision);
            if (decision.Alerted)
                Add(decision.Deal, "alerts");
        }
    }

    public IEnumerable<string> Lines(TimeSpan took)
    {
        var width = _byDeal.Keys.Append("deal").Max(deal => deal.Length);
        yield return Row(width, "deal", [.. _verdicts, "alerts"]);
        foreach (var (deal, counts) in _byDeal)
            yield return Row(width, deal, _verdicts.Append("alerts").Select(column => Text(counts.GetValueOrDefault(column))));

        var alerts = _byDeal.Values.Sum(counts => counts.GetValueOrDefault("alerts"));
        var decisions = _byDeal.Values.Sum(counts => _verdicts.Sum(verdict => counts.GetValueOrDefault(verdict)));
        yield return $"{Text(Items)} items, {Text(decisions)} decisions, {Text(alerts)} alerts in {took.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s.";
    }

    private void Add(string deal, string column)
    {
        if (!_byDeal.TryGetValue(deal, out var counts))
            _byDeal[deal] = counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        counts[column] = counts.GetValueOrDefault(column) + 1;
    }

    private static string Row(int width, string deal, IEnumerable<string> cells) =>
        deal.PadRight(width) + string.Concat(cells.Select(cell => cell.PadLeft(12)));

    private static string Text(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
