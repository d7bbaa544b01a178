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

    public override string ToString() => Value;
}
