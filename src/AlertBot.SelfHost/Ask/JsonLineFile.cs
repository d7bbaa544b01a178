using System.Text.Json;
using AlertBot.SelfHost.CommandLine;
using AlertBot.SelfHost.Reading;
using AlertBot.Text;

namespace AlertBot.SelfHost.Ask;

/// <summary>Reads a file of JSON objects, one a line. A line that is none is reported by file and number and passed over.</summary>
internal static class JsonLineFile
{
    private static readonly JsonDocumentOptions _lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <param name="read">What is made of a line, given its place; or what is wrong with it, as a <see cref="FormatException"/>.</param>
    public static IEnumerable<T> Read<T>(string path, Func<JsonElement, string, T> read, Action<string> report)
        where T : class
    {
        if (!File.Exists(path))
            throw new CommandFailure($"{path}: no such file.");
        var (number, isEmpty) = (0, true);
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            isEmpty = false;
            if (Parse(line, $"{path}({number})", read, report) is { } value)
                yield return value;
        }

        if (isEmpty)
            report($"{path}: {InputFile.Empty}.");
    }

    private static T? Parse<T>(string line, string place, Func<JsonElement, string, T> read, Action<string> report)
        where T : class
    {
        try
        {
            using var document = JsonDocument.Parse(line, _lenient);
            return document.RootElement.ValueKind == JsonValueKind.Object ? read(document.RootElement, place) : throw new FormatException("not a JSON object");
        }
        catch (JsonException problem)
        {
            report($"{place}: {JsonProblem.Of(problem, line)}.");
        }
        catch (FormatException problem)
        {
            report($"{place}: {problem.Message}.");
        }

        return null;
    }
}
