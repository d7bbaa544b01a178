using AlertBot.Text;

namespace AlertBot.Articles;

/// <summary>Names an article by its canonical URL, and by whose telling of it this is where that is not for everybody.</summary>
internal readonly record struct ArticleId(string Value)
{
    public static ArticleId Of(string canonicalUrl) => new(ContentHash.Of("article", canonicalUrl));

    /// <summary>The same page as some source of its own tells it: apart from what all others tell of that page.</summary>
    /// <param name="source">Null for no source in particular.</param>
    public ArticleId As(string? source) => source is null ? this : new(ContentHash.Of("article", source, Value));

    public override string ToString() => Value;
}
