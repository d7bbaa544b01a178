using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace AlertBot.Articles.Pages;

/// <summary>Where a page sends its readers on to by itself (HTML Standard, "Refresh state"): shorteners and cookie checks do.</summary>
internal static partial class PageRefresh
{
    // A page that waits longer wants to be read, or is a live page that reloads.
    private const double LongestWait = 10;

    public static Uri? Of(IDocument document, Uri found)
    {
        var content = document.QuerySelectorAll("meta[http-equiv][content]")
            .FirstOrDefault(meta => "refresh".Equals(meta.GetAttribute("http-equiv"), StringComparison.OrdinalIgnoreCase))?.GetAttribute("content");
        return content is not null && Refresh().Match(content) is { Success: true } refresh
            && double.Parse(refresh.Groups["wait"].Value, CultureInfo.InvariantCulture) <= LongestWait
            && Uri.TryCreate(found, refresh.Groups["url"].Value, out var target) && target.Scheme is "http" or "https" && target != found
                ? target
                : null;
    }

    [GeneratedRegex("""^\s*(?<wait>\d{1,6})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?(?<url>[^"'\s]+)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Refresh();
}
