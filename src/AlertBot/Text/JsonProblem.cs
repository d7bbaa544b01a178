using System.Text;
using System.Text.Json;

namespace AlertBot.Text;

/// <summary>What is wrong with a text that should be JSON, in words for whoever wrote it: what, where in its line, and what to write instead.</summary>
internal static class JsonProblem
{
    // The library's own words name its classes, and count bytes from nought. By these of them the usual mistakes are told apart
    // (src/libraries/System.Text.Json/src/Resources/Strings.resx of dotnet/runtime); any other is told by its place.
    private static readonly (string Sign, string Told)[] _mistakes =
    [
        ("not contain any JSON", "there is nothing in it"),
        ("open JSON object or array", "a { or [ is not closed; add its } or ]"),
        ("Expected end of string", "a text is not closed; add its quotation mark"),
        ("reached end of data", "it breaks off; add what is missing"),
        ("start of a property name", "a name in quotation marks is missing, as in \"id\""),
        ("start of a value", "a value is missing or wrong; texts stand in quotation marks"),
        ("after a property name", "a colon is missing behind a name"),
        ("after a value", "a comma or a closing bracket is missing"),
        ("after a single JSON value", "something follows behind its end; remove it"),
        ("trailing comma", "a comma stands before a closing bracket; remove it"),
        ("JSON literal", "a value is wrong; texts stand in quotation marks"),
        ("within a JSON string", "a text holds what has to be escaped: \\n for the end of a line, \\\\ for a \\"),
        ("without a matching open", "a closing bracket has no opening one; remove it"),
        ("maximum configured depth", "it is nested too deep"),
    ];

    /// <param name="text">All that was read.</param>
    public static string Of(JsonException problem, string text)
    {
        if (problem.Message.Contains("could not be converted", StringComparison.Ordinal))
            return problem.Path is { Length: > 2 } path ? $"\"{path[2..]}\" must be a text in quotation marks" : "not an object in braces: { \"…\": … }";
        var told = _mistakes.FirstOrDefault(mistake => problem.Message.Contains(mistake.Sign, StringComparison.Ordinal)).Told ?? "it cannot be read on";
        return $"not JSON: {told}{Place(problem, text)}";
    }

    private static string Place(JsonException problem, string text)
    {
        var line = text.Split('\n').ElementAtOrDefault((int)(problem.LineNumber ?? 0)) ?? "";
        var bytes = Encoding.UTF8.GetBytes(line);
        var before = Encoding.UTF8.GetString(bytes, 0, (int)Math.Min(problem.BytePositionInLine ?? 0, bytes.Length));
        return bytes.Length == 0 ? "" : FormattableString.Invariant($" (character {before.Length + 1} of the line)");
    }
}
