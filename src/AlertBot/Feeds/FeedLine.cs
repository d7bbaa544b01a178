namespace AlertBot.Feeds;

/// <summary>A feed as a setting writes it: a URL, or "Outlet = URL".</summary>
internal static class FeedLine
{
    /// <summary>Null when there is no http or https URL in it.</summary>
    public static Feed? Parse(string line)
    {
        var equals = line.IndexOf(" = ", StringComparison.Ordinal);
        var (outlet, url) = equals < 0 ? ("", line.Trim()) : (line[..equals].Trim(), line[(equals + 3)..].Trim());
        return Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? new Feed(url, outlet) : null;
    }
}
