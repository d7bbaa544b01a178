using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Text;

namespace AlertBot.Developments;

/// <summary>Names a development by its deal and the article that first told it.</summary>
internal readonly record struct DevelopmentId(string Value)
{
    public static DevelopmentId Of(DealId deal, ArticleId first) => new(ContentHash.Of("development", deal.Value, first.Value));

    public override string ToString() => Value;
}
