using System.Globalization;
using System.Text.RegularExpressions;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

/// <summary>
/// An instant within a reply's text. The host that renders the reply shows it in the reader's own language and zone where it can; between the
/// two private-use characters stand the unix seconds.
/// </summary>
internal static partial class Moment
{
    public static string Of(DateTimeOffset time) => string.Create(CultureInfo.InvariantCulture, $"\uE000{time.ToUnixTimeSeconds()}\uE001");

    /// <summary>The text with every moment in it written by <paramref name="write"/>.</summary>
    public static string Show(string text, Func<DateTimeOffset, string> write) => Marks().Replace(text, match => write(DateTimeOffset.FromUnixTimeSeconds(long.Parse(match.Groups["seconds"].Value, CultureInfo.InvariantCulture))));

    /// <summary>For a host that shows plain text.</summary>
    public static string Plain(string text) => Show(text, DateWriter.Write);

    // Up to year 9999, whatever somebody else put between such characters.
    [GeneratedRegex("\uE000(?<seconds>[0-9]{1,11})\uE001", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
