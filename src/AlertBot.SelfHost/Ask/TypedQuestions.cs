namespace AlertBot.SelfHost.Ask;

/// <summary>
/// The questions among the arguments. What stands in quotation marks comes as one argument and is one question; words without any are those of
/// one, up to a question mark; "-" stands for the lines of standard input.
/// </summary>
internal static class TypedQuestions
{
    private const string StandardInput = "-";

    /// <summary>What leaves it open where a question ends; null when nothing does.</summary>
    public static string? Problem(IReadOnlyCollection<string> arguments)
    {
        var quoted = arguments.Any(IsQuoted);
        return quoted && arguments.FirstOrDefault(argument => !IsWhole(argument)) is { } word
            ? $"\"{word}\" stands beside a question in quotation marks and is none by itself: put each question in quotation marks of its own."
            : null;
    }

    public static IEnumerable<string> Of(IReadOnlyCollection<string> arguments, TextReader input)
    {
        var words = new List<string>();
        foreach (var argument in arguments)
        {
            if (argument == StandardInput)
            {
                foreach (var line in Lines(input))
                    yield return line;
                continue;
            }

            words.Add(argument);
            if (!IsWhole(argument))
                continue;
            yield return string.Join(' ', words);
            words.Clear();
        }

        if (words.Count > 0)
            yield return string.Join(' ', words);
    }

    private static IEnumerable<string> Lines(TextReader input)
    {
        while (input.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return line.Trim();
        }
    }

    private static bool IsQuoted(string argument) => argument.Trim().Contains(' ', StringComparison.Ordinal);

    private static bool IsWhole(string argument) => argument == StandardInput || IsQuoted(argument) || argument.EndsWith('?');
}
