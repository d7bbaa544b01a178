namespace AlertBot.Articles;

/// <summary>Whose site an address is on: "bbc" for www.bbc.com and for feeds.bbc.co.uk. Two feeds of one outlet have one site.</summary>
internal static class Site
{
    // What registries sell names under, below a country ("co.uk", "com.au"); the common ones, since a full list (publicsuffix.org) only parts owners of hosted blogs further.
    private static readonly HashSet<string> _secondLevel = ["co", "com", "org", "net", "gov", "ac", "edu", "ne", "or"];

    public static string Of(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
            return url;
        var labels = address.Host.Split('.');
        var name = labels.Length - 2;
        if (name > 0 && _secondLevel.Contains(labels[name]))
            name--;
        return labels[Math.Max(0, name)];
    }
}
