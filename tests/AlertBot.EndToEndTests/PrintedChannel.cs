using System.Text.RegularExpressions;

namespace AlertBot.EndToEndTests;

/// <summary>The channel as <c>alertbot demo --exit</c> prints it.</summary>
internal static partial class PrintedChannel
{
    public static IReadOnlyList<string> Headlines(Ended demo) =>
    [
        .. demo.Output.TakeWhile(line => !line.StartsWith('/')).Select(line => Headline().Match(line)).Where(match => match.Success)
            .Select(match => match.Groups["text"].Value),
    ];

    /// <summary>The lines that answer this command.</summary>
    public static IReadOnlyList<string> Answer(Ended demo, string command)
    {
        var lines = demo.Output.SkipWhile(line => line != command).Skip(1).TakeWhile(line => line.Length > 0).ToList();
        return lines.Count > 0 ? lines : throw new InvalidDataException($"{command} is not answered in:\n{string.Join('\n', demo.Output)}");
    }

    [GeneratedRegex(@"^\d\d [A-Z][a-z]{2} \d{4}  (?<text>\S.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Headline();
}
