namespace AlertBot.Deals;

/// <summary>Where in an article something stands; earlier weighs more.</summary>
internal enum ArticleField
{
    Title,
    Summary,
    Body,
}
