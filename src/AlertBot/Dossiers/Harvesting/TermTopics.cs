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

    /// <summary>Whose it is, and with whom where that is no party of the deal: "OpenAI, with Amazon".</summary>
    public static string? Party(string? party, string? other) => other is null ? party : party is null ? $"with {other}" : $"{party}, with {other}";

    /// <summary>Who is no party of the deal and has agreed it with a side; null for the deal's own terms.</summary>
    public static string? OtherIn(string topic) => topic.IndexOf("with ", StringComparison.Ordinal) is > 0 and var at && topic[at - 1] is '(' or ' ' && topic[^1] == ')' ? topic[(at + "with ".Length)..^1] : null;

    /// <summary>A second order, contract or payment comes on top of the first; a stake or a price replaces it.</summary>
    public static bool AddsUp(string topic) => Plain(topic) is Commitment or ContractValue or Payment;

    /// <summary>The topic without whose it is.</summary>
    public static string Plain(string topic) => topic.IndexOf(" (", StringComparison.Ordinal) is > 0 and var cut ? topic[..cut] : topic;
}
