namespace AlertBot.Deals;

internal enum EvidenceKind
{
    Name,
    Person,
    Product,
    DealWord,
}
