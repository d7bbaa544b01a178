using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace AlertBot.Feeds.Formats;

/// <summary>Names of authors. RSS asks for an e-mail address with the name behind it in brackets; readers want the name.</summary>
internal static partial class People
{
    // An address has at most 254 characters (RFC 5321); what is longer than address and name is something else.
    private const int MaxLength = 512;

    public static ImmutableArray<string> Names(IEnumerable<string?> given) =>
        Texts.Distinct(given.Select(Name));

    private static string Name(string? given)
    {
        var text = given?.Trim() ?? "";
        if (!text.Contains('@', StringComparison.Ordinal) || text.Length > MaxLength || Mail().Match(text) is not { Success: true } named)
            return text;

        var name = named.Groups["name"].Value.Trim();
        return name.Length > 0 ? name : text;
    }

    // "jo@example.org (Jo Doe)" and "Jo Doe (jo@example.org)" and "Jo Doe <jo@example.org>"
    [GeneratedRegex(@"^(?:\S+@\S+\s*\((?<name>[^)]*)\)|(?<name>[^@]+?)\s*[(<]\S+@\S+[)>])$", RegexOptions.ExplicitCapture)]
    private static partial Regex Mail();
}
