using System.Text;
using System.Text.RegularExpressions;

namespace AlertBot.Articles;

/// <summary>
/// One spelling for all the addresses under which one story is found: without what only counts visitors, and without the forms for
/// phones. It is an identity, not an address to send readers to: http and https, with "www." and without, are the same here.
/// </summary>
internal static partial class CanonicalUrl
{
    // A redirect may lead to another one; a chain longer than this is made to confuse.
    private const int MaxUnwrapped = 3;

    public static string Of(string url)
    {
        var inner = url.Trim();
        for (var i = 0; i < MaxUnwrapped && RedirectUrl.Target(inner) is { } target; i++)
            inner = target;

        return Uri.TryCreate(inner, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? $"https://{Host(address)}{Path(address)}{Query(address)}"
            : inner;
    }

    /// <summary>
    /// False for a site's front page and for a part of a page, such as an entry of a live blog: several stories are found there, so that the
    /// address is no story's own. Some count visitors behind the hash (#xtor=RSS-1); that is no part.
    /// </summary>
    public static bool IsStory(string url) => !Part().IsMatch(url) && !(Uri.TryCreate(Of(url), UriKind.Absolute, out var address) && address.PathAndQuery == "/");

    private static string Host(Uri address)
    {
        var host = Device().Replace(Name(address).ToLowerInvariant().TrimEnd('.'), "");
        return address.IsDefaultPort ? host : $"{host}:{address.Port}";
    }

    // The two are the same for nearly all, and the second is dear.
    private static string Name(Uri address) => address.HostNameType == UriHostNameType.Dns && Ascii.IsValid(address.Host) ? address.Host : address.IdnHost;

    private static string Path(Uri address)
    {
        var path = AmpEnd().Replace(AmpStart().Replace(address.AbsolutePath, "/"), "$1");
        return path.TrimEnd('/');
    }

    // Sorted, because an order means nothing to the servers of news sites.
    private static string Query(Uri address)
    {
        var kept = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(parameter => !TrackingParameters.Contains(Name(parameter)))
            .Order(StringComparer.Ordinal)
            .ToList();
        return kept.Count == 0 ? "" : "?" + string.Join('&', kept);
    }

    private static string Name(string parameter) => Uri.UnescapeDataString(parameter.Split('=', 2)[0]);

    // Only where a name with a dot is left: "m.example.com", but never "amp.com".
    [GeneratedRegex(@"#(?!comments$)[^=]+$")]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?:(?:www|m|mobile|amp|touch|wap)\.)+(?=[^.]+\.)")]
    private static partial Regex Device();

    [GeneratedRegex(@"^/amp(?:html)?/(?=.)", RegexOptions.IgnoreCase)]
    private static partial Regex AmpStart();

    // "/story/amp", "/story/amp/", "/story.amp", "/story.amp.html", "/story/amp.html", "/story.html.amp"
    [GeneratedRegex(@"(?:/amp/?|/amp\.html|\.amp(\.html)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex AmpEnd();
}
