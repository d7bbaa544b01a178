namespace AlertBot.Feeds.Formats.Xml;

/// <summary>
/// Tells a vocabulary by its namespace, or by its customary prefix. Feeds misspell the addresses (case, blanks, a missing slash) and
/// forget to declare the prefix; both still mean the same vocabulary.
/// </summary>
internal static class Namespaces
{
    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    private static readonly Dictionary<string, Vocabulary> _addresses = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = Vocabulary.Core,
        ["http://www.w3.org/2005/Atom"] = Vocabulary.Atom,
        ["http://purl.org/atom/ns#"] = Vocabulary.Atom,
        ["http://purl.org/rss/1.0/modules/content"] = Vocabulary.Content,
        ["http://purl.org/dc/elements/1.1"] = Vocabulary.DublinCore,
        ["http://purl.org/dc/elements/1.0"] = Vocabulary.DublinCore,
        ["http://purl.org/dc/terms"] = Vocabulary.DublinCoreTerms,
        ["http://www.itunes.com/dtds/podcast-1.0.dtd"] = Vocabulary.ITunes,
        ["http://search.yahoo.com/mrss"] = Vocabulary.Media,
        ["http://search.yahoo.com/mrss/rss"] = Vocabulary.Media,
        ["http://www.w3.org/1999/02/22-rdf-syntax-ns#"] = Vocabulary.Rdf,
        ["http://purl.org/rss/1.0/modules/syndication"] = Vocabulary.Syndication,
        ["http://www.w3.org/1999/xhtml"] = Vocabulary.Xhtml,
        [Xml] = Vocabulary.Xml,
    };

    private static readonly Dictionary<string, string> _customary = new(StringComparer.Ordinal)
    {
        [""] = "",
        ["xml"] = Xml,
        ["atom"] = "http://www.w3.org/2005/Atom",
        ["content"] = "http://purl.org/rss/1.0/modules/content/",
        ["dc"] = "http://purl.org/dc/elements/1.1/",
        ["dcterms"] = "http://purl.org/dc/terms/",
        ["itunes"] = "http://www.itunes.com/dtds/podcast-1.0.dtd",
        ["media"] = "http://search.yahoo.com/mrss/",
        ["rdf"] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        ["sy"] = "http://purl.org/rss/1.0/modules/syndication/",
        ["xhtml"] = "http://www.w3.org/1999/xhtml",
    };

    public static Vocabulary VocabularyOf(string address) =>
        _addresses.TryGetValue(address.TrimEnd('/'), out var known) ? known : IsRss(address) ? Vocabulary.Core : Vocabulary.Other;

    /// <summary>What a prefix means that the document forgot to declare.</summary>
    public static string Customary(ReadOnlySpan<char> prefix) =>
        _customary.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(prefix, out var address) ? address : $"urn:undeclared:{prefix}";

    // RSS 0.90 and 1.0 have namespaces; UserLand's and others for 2.0 are in use though the specification names none.
    private static bool IsRss(string address) =>
        address.Contains("rss", StringComparison.OrdinalIgnoreCase) && !address.Contains("module", StringComparison.OrdinalIgnoreCase)
        || address.Contains("netscape.com/rdf/simple", StringComparison.OrdinalIgnoreCase);
}
