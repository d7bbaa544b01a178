namespace AlertBot.Deals;

/// <summary>One place in an article that speaks for a deal.</summary>
/// <param name="Phrase">The alias, name or word of the deal file that was found.</param>
/// <param name="Party">Whose it is; null for a deal word.</param>
/// <param name="Offset">Characters from the start of the field's text.</param>
internal sealed record Evidence(EvidenceKind Kind, string Phrase, string? Party, ArticleField Field, int Offset);
