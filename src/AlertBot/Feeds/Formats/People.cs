using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace AlertBot.Feeds.Formats;

/// <summary>Names of authors. RSS asks for an e-mail address with the name behind it in brackets; readers want the name.</summary>
internal static partial class People
{
    public static ImmutableArray<string> Names(IEnumerable<string?> given) =>
        [.. given.Select(Name).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];

    private static string Name(string? given)
    {
        var text = given?.Trim() ?? "";
        var named = Mail().Match(text);
        if (!named.Success)
            return text;

        var name = named.Groups["name"].Value.Trim();
        return name.Length > 0 ? name : text;
    }

    // "jo@example.org (Jo Doe)" and "Jo Doe (jo@example.org)" and "Jo Doe <jo@example.org>"
    [GeneratedRegex(@"^(?:\S+@\S+\s*\((?<name>[^)]*)\)|(?<name>[^@]+?)\s*[(<]\S+@\S+[)>])$", RegexOptions.ExplicitCapture)]
    private static partial Regex Mail();
}
