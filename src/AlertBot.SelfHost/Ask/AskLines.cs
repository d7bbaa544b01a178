using System.Text.Json;

namespace AlertBot.SelfHost.Ask;

/// <summary>The two kinds of lines that <c>ask</c> reads (DESIGN.md, "The command line").</summary>
internal static class AskLines
{
    public static IEnumerable<FaqLine> Faq(string path, Action<string> report) => JsonLineFile.Read(path, (line, place) => FaqLine(line, place, File.GetLastWriteTimeUtc(path)), report);

    public static IEnumerable<AskedQuestion> Questions(string path, Action<string> report) => JsonLineFile.Read(path, Asked, report);

    private static FaqLine FaqLine(JsonElement line, string place, DateTime writtenAt)
    {
        string[] questions = [.. Texts(line, "question"), .. Texts(line, "questions"), .. Texts(line, "variants")];
        return questions.Any(question => !string.IsNullOrWhiteSpace(question))
            ? new(Id(line), [.. questions.Where(question => !string.IsNullOrWhiteSpace(question))], Texts(line, "answer").FirstOrDefault(), place, new(writtenAt, TimeSpan.Zero))
            : throw new FormatException("an FAQ pair needs \"question\"");
    }

    private static AskedQuestion Asked(JsonElement line, string place) =>
        new(Id(line), Texts(line, "question") is [var question, ..] ? question : throw new FormatException("a question needs \"question\""));

    private static string Id(JsonElement line) => line.TryGetProperty("id", out var id) ? id.ValueKind switch
    {
        JsonValueKind.String when Text(id).Length > 0 => Text(id),
        JsonValueKind.Number => id.GetRawText(),
        _ => throw new FormatException("\"id\" must be a text or a number"),
    } : throw new FormatException("it has no \"id\"");

    private static string[] Texts(JsonElement line, string name)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return [];
        return value.ValueKind switch
        {
            JsonValueKind.String => [Text(value)],
            JsonValueKind.Array when value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) => [.. value.EnumerateArray().Select(Text)],
            _ => throw new FormatException($"\"{name}\" must be a text"),
        };
    }

    // Half a surrogate pair, as "\ud800" gives, is no text.
    private static string Text(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new FormatException("it holds half a character (\\ud800 to \\udfff alone)");
        }
    }
}
