using AlertBot.Text;

namespace AlertBot.Articles;

/// <summary>Names an article by its canonical URL.</summary>
internal readonly record struct ArticleId(string Value)
{
    public static ArticleId Of(string canonicalUrl) => new(ContentHash.Of("article", canonicalUrl));

    public override string ToString() => Value;
}
