namespace AlertBot.Dossiers.Harvesting;

/// <summary>What terms are about. Where it is clear whose term it is, the party follows in brackets: "stake (Microsoft)".</summary>
internal static class TermTopics
{
    public const string Licence = "licence";
    public const string Exclusivity = "exclusivity";
    public const string RevenueShare = "revenue share";
    public const string Stake = "stake";
    public const string Standstill = "standstill";
    public const string Commitment = "commitment";
    public const string Investment = "investment";
    public const string ContractValue = "contract value";
    public const string Payment = "payment";
    public const string Price = "price";
    public const string SharePrice = "price per share";
    public const string Premium = "premium";
    public const string Valuation = "valuation";
    public const string TerminationFee = "termination fee";
    public const string Penalty = "penalty";
    public const string Damages = "damages";
    public const string Settlement = "settlement";
    public const string Duration = "duration";
    public const string Closing = "closing";

    public static string Of(string topic, string? party) => party is null ? topic : $"{topic} ({party})";

    /// <summary>A second order, contract or payment comes on top of the first; a stake or a price replaces it.</summary>
    public static bool AddsUp(string topic) => Plain(topic) is Commitment or ContractValue or Payment;

    /// <summary>The topic without whose it is.</summary>
    public static string Plain(string topic) => topic.IndexOf(" (", StringComparison.Ordinal) is > 0 and var cut ? topic[..cut] : topic;
}
