namespace AlertBot.Feeds.Formats.Xml;

/// <summary>The vocabularies that feeds are written in: the formats' own elements, and the extensions that are read.</summary>
internal enum Vocabulary
{
    /// <summary>RSS: no namespace, or one of those that its versions were given.</summary>
    Core,
    Atom,
    Content,
    DublinCore,
    DublinCoreTerms,
    ITunes,
    Media,
    Rdf,
    Syndication,
    Xhtml,
    Xml,
    Other
}
