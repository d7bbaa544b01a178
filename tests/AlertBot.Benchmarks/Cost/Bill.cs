using System.Globalization;
using System.Text;

namespace AlertBot.Benchmarks.Cost;

/// <summary>What was counted, as a month's bill.</summary>
internal sealed class Bill
{
    // An average month.
    private const decimal DaysAMonth = 365.25m / 12;
    private const decimal Million = 1_000_000m;
    // infra/alerts.bicep has one that looks every ten minutes and two every quarter of an hour.
    private static readonly string[] _alertRules = ["PT10M", "PT15M", "PT15M"];

    private readonly MeteredDesk _desk;
    private readonly decimal _month;
    private readonly string _what;
    private readonly TimeSpan _took;

    /// <param name="scale">Days over simulated time.</param>
    public Bill(int feeds, int deals, int channels, double scale, MeteredDesk desk, PriceList prices, TimeSpan took)
    {
        (_desk, _took, _month) = (desk, took, DaysAMonth * (decimal)scale);
        _what = string.Create(CultureInfo.InvariantCulture, $"{feeds} feeds, {deals} deals, {channels} channels");
        (Feeds, Errors) = (feeds, desk.Log.Errors);
        Tables = desk.Account.TableOperations.All * _month;
        Queue = desk.Account.QueueOperations.All * _month;
        Executions = desk.Executions.Count * _month;
        GigabyteSeconds = (decimal)desk.Executions.GigabyteSeconds * _month;
        Logged = desk.Log.Bytes * _month / 1_000_000_000m;
        Lines =
        [
            ("table transactions", Tables, Tables / 10_000 * prices.PerTenThousandTableOperations, 0),
            ("queue operations", Queue, Queue / 10_000 * prices.PerTenThousandQueueOperations, 0),
            ("executions", Executions, Executions / Million * prices.PerMillionExecutions, prices.FreeExecutions / Million * prices.PerMillionExecutions),
            ("GB-seconds", GigabyteSeconds, GigabyteSeconds * prices.PerGigabyteSecond, prices.FreeGigabyteSeconds * prices.PerGigabyteSecond),
            ("GB of logs", Logged, Logged * prices.PerGigabyteLogged, prices.FreeGigabytesLogged * prices.PerGigabyteLogged),
            ("alert rules", _alertRules.Length, _alertRules.Sum(rule => prices.PerAlertRule[rule]), 0),
        ];
        Prices = $"list prices of {prices.Date}, {prices.Region}";
    }

    public int Feeds { get; }
    public long Errors { get; }
    private decimal Tables { get; }
    private decimal Queue { get; }
    private decimal Executions { get; }
    private decimal GigabyteSeconds { get; }
    private decimal Logged { get; }
    private string Prices { get; }
    private IReadOnlyList<(string What, decimal Amount, decimal Price, decimal Free)> Lines { get; }

    /// <summary>What the month costs whoever has used up the free grants elsewhere.</summary>
    public decimal Full => Lines.Sum(line => line.Price);

    /// <summary>With the free grants of the month.</summary>
    public decimal Due => Lines.Sum(line => Math.Max(0, line.Price - line.Free));

    public string Detailed()
    {
        var text = new StringBuilder();
        var invariant = CultureInfo.InvariantCulture;
        text.AppendLine(invariant, $"{_what}; a day in {_took.TotalSeconds:0} s of this machine; {_desk.Sites.Asked} polls, {100.0 * _desk.Sites.Unchanged / Math.Max(1, _desk.Sites.Asked):0}% of them 304; {_desk.Mailbox.Taken} messages to Discord");
        text.AppendLine(invariant, $"tables: {string.Join(", ", _desk.Account.TableOperations.ByKind.Select(kind => $"{kind.Value} {kind.Key}"))}");
        text.AppendLine(invariant, $"queues: {string.Join(", ", _desk.Account.QueueOperations.ByKind.Select(kind => $"{kind.Value} {kind.Key}"))}");
        foreach (var (name, (count, periods, seconds)) in _desk.Executions.Functions)
            text.AppendLine(invariant, $"{name}: {count} executions in {periods} periods, {seconds:0} s billed");
        text.AppendLine(invariant, $"a month at {Prices}:");
        foreach (var (what, amount, price, free) in Lines)
            text.AppendLine(invariant, $"  {what,-20}{amount,16:#,0.##}  ${price,8:0.00}  after the free grant ${Math.Max(0, price - free):0.00}");
        text.AppendLine(invariant, $"  {"together",-36}  ${Full,8:0.00}  after the free grant ${Due:0.00}");
        if (Errors > 0)
            text.AppendLine(invariant, $"{Errors} errors were logged, so the figures mean nothing; the last: {_desk.Log.LastError}");
        return text.ToString();
    }

    public static string Table(IEnumerable<Bill> bills)
    {
        var text = new StringBuilder("| feeds | table transactions a month | queue operations | executions | GB-seconds | $ a month | after free grants | dominated by |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var bill in bills)
        {
            var (most, _, _, _) = bill.Lines.MaxBy(line => Math.Max(0, line.Price - line.Free));
            text.AppendLine(CultureInfo.InvariantCulture, $"| {bill.Feeds:#,0} | {bill.Tables:#,0} | {bill.Queue:#,0} | {bill.Executions:#,0} | {bill.GigabyteSeconds:#,0} | {bill.Full:0.00} | {bill.Due:0.00} | {most} |");
        }

        return text.ToString();
    }
}
