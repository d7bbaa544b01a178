using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Parties;

/// <summary>
/// A place that stands for the authority which sits there: "Brussels clears the takeover". It decides, sues, fines, takes a stake or lends;
/// it neither buys nor is bought, and what it orders is not goods.
/// </summary>
internal static class SeatsOfGovernment
{
    private static readonly HashSet<string> _seats = new(
        ("Brussels|Strasbourg|Washington|White House|Capitol Hill|Beijing|London|Whitehall|Westminster|Downing Street|Berlin|Paris|Rome|Madrid|Lisbon|Athens|Vienna|Bern|Berne|Hague|Luxembourg|Dublin|" +
         "Copenhagen|Oslo|Stockholm|Helsinki|Warsaw|Prague|Budapest|Bucharest|Sofia|Belgrade|Kyiv|Moscow|Kremlin|Ankara|Jerusalem|Riyadh|Abu Dhabi|Doha|Tehran|Baghdad|Cairo|Nairobi|Pretoria|Abuja|" +
         "Tokyo|Seoul|Pyongyang|Taipei|Delhi|New Delhi|Islamabad|Dhaka|Bangkok|Hanoi|Manila|Jakarta|Kuala Lumpur|Canberra|Wellington|Ottawa|Mexico City|Brasilia|Brasília|Buenos Aires|Santiago|Bogota|Bogotá|Lima").Split('|'),
        StringComparer.OrdinalIgnoreCase);

    public static bool Is(LexedText source, NameSpan name) => _seats.Contains(source.Text[source[name.From].Start..source[name.To - 1].End]);

    /// <summary>Its part in what a verb or noun tells; null for none.</summary>
    /// <param name="acts">Whether it does what the verb says: "Brussels rejects", "Beijing orders Acme to sell".</param>
    public static string? RoleOf(string role, bool acts) => role switch
    {
        Roles.Target or Roles.Customer when acts => Roles.Regulator,
        Roles.Buyer or Roles.Target or Roles.Seller or Roles.Customer or Roles.Supplier => null,
        _ => role,
    };
}
