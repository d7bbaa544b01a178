using System.Globalization;
using System.Text.Json;

namespace AlertBot.SelfHost.Facts;

/// <summary>Reads a line of input: an item, or a problem in one line, or both where only the date is bad.</summary>
internal static class FactsLine
{
    public static (FactsItem? Item, DateTimeOffset? Published, string? Problem) Parse(string line)
    {
        try
        {
            var item = JsonSerializer.Deserialize(line, FactsJson.Lines.FactsItem);
            if (item is not { Text: not null })
                return (null, null, "an item needs \"text\".");
            return string.IsNullOrWhiteSpace(item.Published) ? (item, null, null)
                : TimeOf(item.Published) is { } published ? (item, published, null)
                : (item, null, $"\"published\" is no date: \"{item.Published}\"; relative dates stay open.");
        }
        catch (JsonException problem)
        {
            // The library's words for a value of the wrong type name our classes; those for broken JSON are fine.
            var isWrongType = problem.Message.Contains("could not be converted", StringComparison.Ordinal);
            return (null, null, isWrongType ? "no item: \"text\" and \"published\" are texts." : $"not JSON: {problem.Message.Split(". ", 2)[0]}.");
        }
    }

    // The day is the outlet's own: the offset that is told stays.
    private static DateTimeOffset? TimeOf(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
