using System.Globalization;

namespace AlertBot.Simulation;

/// <summary>A deal that is tracked, and the one development in it.</summary>
/// <param name="Title">{0} is the buyer, {1} the target, {2} the price in billions.</param>
internal sealed record Takeover(string Buyer, string Target, string Title, string More)
{
    public string Id => $"{Buyer.ToLowerInvariant()}-{Target.ToLowerInvariant()}";

    public string DealFile => $$"""
        {
          "id": "{{Id}}", "name": "{{Buyer}}–{{Target}}", "parties": [{ "name": "{{Buyer}}" }, { "name": "{{Target}}" }],
          "dealWords": ["buy", "merger", "takeover", "offer", "deal"], "status": "active"
        }
        """;

    public (string Title, string Summary) Words(string billions)
    {
        var title = string.Format(CultureInfo.InvariantCulture, Title, Buyer, Target, billions);
        return (title, $"{title}, both companies said on Monday. {More}");
    }
}
