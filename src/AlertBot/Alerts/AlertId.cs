using AlertBot.Articles;
using AlertBot.Developments;
using AlertBot.Text;

namespace AlertBot.Alerts;

/// <summary>
/// Names one message: a development told to a subscription. It is the nonce that Discord is given and the marker by which the message
/// is found again.
/// </summary>
internal readonly record struct AlertId(string Value)
{
    public static AlertId Of(DevelopmentId development, Subscription subscription, int part = 0) =>
        new(ContentHash.Of("alert", development.Value, subscription.Id, part == 0 ? null : $"{part}"));

    /// <summary>There is one edit of a message at a time: it brings whatever has changed by then.</summary>
    public static AlertId OfEdit(AlertId message) => new(ContentHash.Of("edit", message.Value));

    /// <summary>The reply that tells what an article added.</summary>
    public static AlertId OfReply(AlertId alert, ArticleId article) => new(ContentHash.Of("reply", alert.Value, article.Value));

    public override string ToString() => Value;
}
