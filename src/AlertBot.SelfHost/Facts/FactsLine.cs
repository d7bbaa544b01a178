using System.Globalization;
using System.Text.Json;
using AlertBot.Text;

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
            return (null, null, $"{JsonProblem.Of(problem, line)}.");
        }
    }

    // The day is the outlet's own: the offset that is told stays.
    private static DateTimeOffset? TimeOf(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
