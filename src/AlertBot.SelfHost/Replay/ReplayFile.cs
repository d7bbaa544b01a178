using System.Runtime.CompilerServices;
using System.Text.Json;
using AlertBot.SelfHost.Reading;
using AlertBot.Text;

namespace AlertBot.SelfHost.Replay;

/// <summary>Reads JSON lines, gzipped or not. A line that is no item is reported by its number and passed over.</summary>
internal static class ReplayFile
{
    public static async IAsyncEnumerable<ReplayItem> ReadAsync(
        string path, Action<string> report, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var (number, line) in LineFile.ReadAsync(path, report, cancellationToken))
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
            report($"{path}({number}): {JsonProblem.Of(problem, line)}.");
        }

        return null;
    }
}
