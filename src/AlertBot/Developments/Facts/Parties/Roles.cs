namespace AlertBot.Developments.Facts.Parties;

/// <summary>The roles that parties play in deals.</summary>
internal static class Roles
{
    public const string Buyer = "buyer";
    public const string Target = "target";
    public const string Seller = "seller";
    public const string Investor = "investor";
    public const string Investee = "investee";
    public const string Licensor = "licensor";
    public const string Licensee = "licensee";
    public const string Plaintiff = "plaintiff";
    public const string Defendant = "defendant";
    public const string Partner = "partner";
    public const string Regulator = "regulator";
    public const string Lender = "lender";
    public const string Borrower = "borrower";
    public const string Supplier = "supplier";
    public const string Customer = "customer";
}
