using AlertBot.Deals;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Judging;

/// <summary>The known development that an article is nearest to: whole articles by their content, the others by their headlines.</summary>
internal static class Nearest
{
    public static Closeness? Of(Deal deal, Telling telling, DealHead head, Weights weights, DateTimeOffset at)
    {
        var (headlines, contents) = (WordWeights.OfHeadlines(head), WordWeights.OfContents(head));
        Closeness To(Signature signature) => deal.Everything ? StoryCloseness.Of(telling, signature, at)
            : signature.Content.Length > 0 && !telling.Content.IsEmpty ? ContentCloseness.Of(telling, signature, contents, at)
            : Closeness.OfHeadline(telling, signature, headlines, weights, at);
        return head.Signatures.Select(To).MaxBy(near => near.Margin);
    }
}
