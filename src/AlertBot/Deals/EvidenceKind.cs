namespace AlertBot.Deals;

internal enum EvidenceKind
{
    Name,
    Person,
    Product,
    DealWord,
    /// <summary>A word of the same sort of business as a deal word.</summary>
    KinWord,
}
