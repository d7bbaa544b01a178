using Microsoft.Extensions.DependencyInjection;

namespace AlertBot.Articles;

internal static class ArticlesServices
{
    /// <summary>The article reader; it fetches through what <see cref="Feeds.FeedsServices"/> registers.</summary>
    public static IServiceCollection AddArticles(this IServiceCollection services) => services.AddSingleton<IArticleReader, ArticleReader>();
}
