using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace AlertBot.Alerts;

/// <summary>A line or two above an alert's card: text with placeholders such as {title}, checked when it is set.</summary>
internal static partial class AlertTemplate
{
    // Leaves room in the 2,000 characters of a message's content for what is filled in.
    public const int Longest = 500;

    public static ImmutableArray<string> Placeholders { get; } =
        ["title", "summary", "kind", "importance", "deal", "amounts", "sources", "outlet", "url", "time"];

    /// <summary>Null when it can be used; otherwise what is wrong and what to do.</summary>
    public static string? Problem(string template)
    {
        if (template.Length > Longest)
            return $"The template has {template.Length} characters; {Longest} are the most.";
        var unknown = Braces().Matches(template).Select(match => match.Value).FirstOrDefault(brace => brace.Length < 3 || !Placeholders.Contains(brace[1..^1]));
        return unknown is null ? null : $"The template has “{unknown}”; what can be filled in is {string.Join(", ", Placeholders.Select(name => $"{{{name}}}"))}.";
    }

    /// <summary>The template with its placeholders filled in, once: a brace in a filled-in text is text.</summary>
    public static string Fill(string template, Func<string, string> value) => Braces().Replace(template, match =>
        match.Length >= 3 && Placeholders.Contains(match.Value[1..^1]) ? value(match.Value[1..^1]) : match.Value);

    [GeneratedRegex(@"\{[^{}]*\}|[{}]", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();
}
