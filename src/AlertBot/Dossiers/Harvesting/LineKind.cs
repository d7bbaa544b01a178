namespace AlertBot.Dossiers.Harvesting;

internal enum LineKind
{
    Paragraph,
    Heading,
    Item,
}
