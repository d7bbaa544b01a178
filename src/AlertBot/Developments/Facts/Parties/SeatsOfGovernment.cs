using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Parties;

/// <summary>
/// A state, one of its bodies, or a place that stands for the authority which sits there: "Brussels clears the takeover". It decides, sues, fines,
/// takes a stake or lends; it neither buys nor is bought, and what it orders is not goods. Before a thing it only says where that is ("US factories").
/// </summary>
internal static class SeatsOfGovernment
{
    private static readonly HashSet<string> _seats = new(
        ("EU|E.U|US|U.S|U.S.A|USA|UK|U.K|UAE|UN|United States|United Kingdom|United Nations|European Union|Britain|America|Europe|China|Japan|India|Russia|Germany|France|Italy|Spain|Canada|Australia|" +
         "FTC|FCC|SEC|DOJ|DoJ|FDA|FERC|FAA|CFIUS|CMA|FCA|Ofcom|BaFin|ECB|ACCC|CCI|SAMR|JFTC|NLRB|CFTC|OCC|FDIC|EPA|NHTSA|EMA|IRS|NASA|OPEC|WTO|IMF|OECD|NATO|EMEA|APAC|" +
         "Commission|European Commission|Federal Trade Commission|Federal Communications Commission|Justice Department|Department of Justice|Treasury|Pentagon|Congress|Senate|Parliament|Supreme Court|" +
         "Brussels|Strasbourg|Washington|White House|Capitol Hill|Beijing|London|Whitehall|Westminster|Downing Street|Berlin|Paris|Rome|Madrid|Lisbon|Athens|Vienna|Bern|Berne|Hague|Luxembourg|Dublin|" +
         "Copenhagen|Oslo|Stockholm|Helsinki|Warsaw|Prague|Budapest|Bucharest|Sofia|Belgrade|Kyiv|Moscow|Kremlin|Ankara|Jerusalem|Riyadh|Abu Dhabi|Doha|Tehran|Baghdad|Cairo|Nairobi|Pretoria|Abuja|" +
         "Tokyo|Seoul|Pyongyang|Taipei|Delhi|New Delhi|Islamabad|Dhaka|Bangkok|Hanoi|Manila|Jakarta|Kuala Lumpur|Canberra|Wellington|Ottawa|Mexico City|Brasilia|Brasília|Buenos Aires|Santiago|Bogota|Bogotá|Lima").Split('|'),
        StringComparer.OrdinalIgnoreCase);

    public static bool Is(LexedText source, NameSpan name) => _seats.Contains(source.Text[source[name.From].Start..source[name.To - 1].End]);

    /// <summary>"US factories", "a UK pension fund": it says where, and of bodies only those that decide there are meant ("EU regulators").</summary>
    public static bool IsWhere(LexedText source, NameSpan name) =>
        !name.IsPossessive && source.IsKind(name.To, LexemeKind.Word) && char.IsLower(source.Span(name.To)[0])
        && !FrameTable.Verbs.TryGet(source.Span(name.To), out _) && !_notThings.TryGet(source.Span(name.To), out _);

    private static readonly WordTable<bool> _notThings = WordTables.Set(
        "and or for from to with in into on at after as amid while over by against that because of between than when before if who which has have had is are was were will would may might could can must also then now "
        + "agrees agreed agree plans wants wanted decides decided says said announces announced government state treasury regulators regulator");

    /// <summary>Its part in what a verb or noun tells; null for none.</summary>
    /// <param name="acts">Whether it does what the verb says: "Brussels rejects", "Beijing orders Acme to sell".</param>
    public static string? RoleOf(string role, bool acts) => role switch
    {
        Roles.Target or Roles.Customer when acts => Roles.Regulator,
        Roles.Buyer or Roles.Target or Roles.Seller or Roles.Customer or Roles.Supplier or Roles.Investee => null,
        _ => role,
    };

    /// <summary>What is left of it where the name only says where something is.</summary>
    public static string? RoleThere(string role) => role is Roles.Regulator or Roles.Plaintiff ? role : null;
}
