using System.Text;
using System.Text.RegularExpressions;

namespace AlertBot.Articles;

/// <summary>
/// The address that a redirecting link carries in itself: search engines', social networks' and AMP caches' links to a story. Only
/// what can be read off the link; nobody is asked.
/// </summary>
internal static partial class RedirectUrl
{
    private static readonly string[] _parameters = ["url", "u", "q", "target", "to", "dest", "destination", "redirect", "redirect_url", "redirect_uri", "z", "uddg"];

    /// <summary>Null for a link that leads to its own page.</summary>
    public static string? Target(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
            return null;

        return FromAmp(address) ?? FromGoogleNews(address) ?? FromYahoo(address) ?? (Redirecting().IsMatch(address.AbsolutePath) || IsOutbound(address.Host) ? FromQuery(address) : null);
    }

    private static bool IsOutbound(string host) =>
        host.StartsWith("out.", StringComparison.OrdinalIgnoreCase) || host.StartsWith("l.", StringComparison.OrdinalIgnoreCase)
        || host.StartsWith("lm.", StringComparison.OrdinalIgnoreCase) || host.Equals("news.google.com", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".safelinks.protection.outlook.com", StringComparison.OrdinalIgnoreCase);

    private static string? FromQuery(Uri address) => address.Query.TrimStart('?').Split('&')
        .Select(parameter => parameter.Split('=', 2))
        .Where(parameter => parameter.Length == 2 && _parameters.Contains(parameter[0], StringComparer.OrdinalIgnoreCase))
        .Select(parameter => Web(Uri.UnescapeDataString(parameter[1])))
        .FirstOrDefault(target => target is not null);

    // google.com/amp/s/HOST/PATH and NAME.cdn.ampproject.org/c/s/HOST/PATH; the "s" stands for https.
    private static string? FromAmp(Uri address) =>
        address.Host.EndsWith(".cdn.ampproject.org", StringComparison.OrdinalIgnoreCase) || GoogleHost().IsMatch(address.Host)
            ? AmpCache().Match(address.PathAndQuery) is { Success: true } match ? Web("https://" + match.Groups["inner"].Value) : null
            : null;

    // Until 2024 the last path segment held the address in Base64 between a few other bytes. The later ones are opaque.
    private static string? FromGoogleNews(Uri address)
    {
        if (!address.Host.Equals("news.google.com", StringComparison.OrdinalIgnoreCase) || !address.AbsolutePath.Contains("/articles/", StringComparison.Ordinal))
            return null;

        var segment = address.Segments[^1].Replace('-', '+').Replace('_', '/');
        var bytes = new byte[segment.Length];
        return Convert.TryFromBase64String(segment.PadRight((segment.Length + 3) / 4 * 4, '='), bytes, out var length)
            && Embedded().Match(Encoding.Latin1.GetString(bytes, 0, length)) is { Success: true } found
                ? Web(found.Value)
                : null;
    }

    // r.search.yahoo.com/_ylt=…/RV=2/RE=…/RO=10/RU=ADDRESS/RK=2/RS=…, in the path and escaped; "/r/" of older feeds has it after an asterisk.
    private static string? FromYahoo(Uri address) =>
        YahooHost().IsMatch(address.Host) && YahooPath().Match(address.AbsolutePath) is { Success: true } found ? Web(Uri.UnescapeDataString(found.Groups["inner"].Value)) : null;

    private static string? Web(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? target : null;

    [GeneratedRegex(@"/(?:l|url|redirect|redir|click|out|away|goto|go|l\.php|apiclick\.aspx|away\.php)/?$", RegexOptions.IgnoreCase)]
    private static partial Regex Redirecting();

    [GeneratedRegex(@"^(?:www\.)?google\.(?:com?\.)?[a-z]{2,3}$", RegexOptions.IgnoreCase)]
    private static partial Regex GoogleHost();

    [GeneratedRegex(@"^(?:r\.search|rd|us\.rd|r)\.yahoo\.com$", RegexOptions.IgnoreCase)]
    private static partial Regex YahooHost();

    [GeneratedRegex(@"(?:/RU=(?<inner>[^/]+)|/\*(?<inner>https?(?::|%3a).+))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex YahooPath();

    [GeneratedRegex("^/(?:amp|[acvi])/(?:s/)?(?<inner>[^/]+\\.[^/]+/.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex AmpCache();

    [GeneratedRegex(@"https?://[\x21-\x7e]+")]
    private static partial Regex Embedded();
}
