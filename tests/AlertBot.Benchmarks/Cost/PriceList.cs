using System.Text.Json;
using AlertBot.TestSupport;

namespace AlertBot.Benchmarks.Cost;

/// <summary>prices.json: list prices with their date and source, kept in that one file.</summary>
internal sealed record PriceList(
    string Date,
    string Region,
    decimal PerGigabyteSecond,
    decimal PerMillionExecutions,
    decimal FreeGigabyteSeconds,
    decimal FreeExecutions,
    decimal PerTenThousandTableOperations,
    decimal PerTenThousandQueueOperations,
    decimal PerGigabyteStored,
    decimal PerGigabyteLogged,
    decimal FreeGigabytesLogged,
    IReadOnlyDictionary<string, decimal> PerAlertRule)
{
    public static PriceList Read() => JsonSerializer.Deserialize<PriceList>(
        File.ReadAllText(Path.Combine(Repository.Root, "tests/AlertBot.Benchmarks/Cost/prices.json")), JsonSerializerOptions.Web)!;
}
