using System.Runtime.CompilerServices;
using System.Text.Json;
using AlertBot.SelfHost.Reading;

namespace AlertBot.SelfHost.Replay;

/// <summary>Reads JSON lines, gzipped or not. A line that is no item is reported by its number and passed over.</summary>
internal static class ReplayFile
{
    public static async IAsyncEnumerable<ReplayItem> ReadAsync(
        string path, Action<string> report, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var (number, line) in LineFile.ReadAsync(path, cancellationToken))
        {
            if (Parse(line, path, number, report) is { } item)
                yield return item;
        }
    }

    private static ReplayItem? Parse(string line, string path, int number, Action<string> report)
    {
        try
        {
            var item = JsonSerializer.Deserialize(line, ReplayJson.Default.ReplayItem);
            if (item is { Url.Length: > 0, Title.Length: > 0 })
                return item;

            report($"{path}({number}): an item needs \"url\" and \"title\".");
        }
        catch (JsonException problem)
        {
            // The library's words for a value of the wrong type name our classes; those for broken JSON are fine.
            var isWrongType = problem.Message.Contains("could not be converted", StringComparison.Ordinal);
            report($"{path}({number}): {(isWrongType ? "no item: every value is a text." : $"not JSON: {problem.Message.Split(". ", 2)[0]}.")}");
        }

        return null;
    }
}
