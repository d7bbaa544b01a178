using AlertBot.Articles;

namespace AlertBot.Storage;

internal sealed class ArticleStore(IEntityTable table) : IArticleStore
{
    public Task<bool> AddNewAsync(Article article, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Of(article.Id), [new TableWrite.Insert(article.Id.Value, Document.Write(article))], cancellationToken);

    public Task<Article?> GetAsync(ArticleId id, CancellationToken cancellationToken) =>
        table.ReadAsync<Article>(Keys.Of(id), id.Value, cancellationToken);
}
