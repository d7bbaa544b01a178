using System.Text.RegularExpressions;

namespace AlertBot.Feeds.Formats;

/// <summary>Names of authors. RSS asks for an e-mail address with the name behind it in brackets; readers want the name.</summary>
internal static partial class People
{
    // An address has at most 254 characters (RFC 5321); what is longer than address and name is something else.
    private const int MaxLength = 512;

    public static string? Name(string? given)
    {
        if (given?.Contains('@', StringComparison.Ordinal) != true || given.Length > MaxLength || Mail().Match(given.Trim()) is not { Success: true } named)
            return given;

        return named.Groups["name"].Value.Trim() is { Length: > 0 } name ? name : given;
    }

    // "jo@example.org (Jo Doe)" and "Jo Doe (jo@example.org)" and "Jo Doe <jo@example.org>"
    [GeneratedRegex(@"^(?:\S+@\S+\s*\((?<name>[^)]*)\)|(?<name>[^@]+?)\s*[(<]\S+@\S+[)>])$", RegexOptions.ExplicitCapture)]
    private static partial Regex Mail();
}
