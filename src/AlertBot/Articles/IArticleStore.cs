namespace AlertBot.Articles;

internal interface IArticleStore
{
    /// <summary>Keeps the article unless it is there already; an article never changes. True when it was new.</summary>
    Task<bool> AddNewAsync(Article article, CancellationToken cancellationToken);

    Task<Article?> GetAsync(ArticleId id, CancellationToken cancellationToken);
}
