using System.Collections.Frozen;

namespace AlertBot.Developments.Facts.Parties;

/// <summary>
/// What is written large and names nobody: quarters, offices, months cut short, currencies, indices, technologies, the abbreviations of business
/// itself. As a part of a longer name ("Scale AI", "TV Azteca") it may be anybody's.
/// </summary>
internal static class NobodysNames
{
    private const string Periods = "Q1 Q2 Q3 Q4 H1 H2 FY YTD YoY QoQ Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri GMT UTC EST EDT ET CET BST";

    private const string Offices = "CEO CEOs CFO CFOs COO COOs CTO CIO CMO CSO CISO VP SVP EVP MD Mr Mrs Ms Dr Prof Sen Rep Gov Sir Dame Lord";

    // ISO 4217's of the currencies that business news writes out, and units.
    private const string Currencies = "USD EUR GBP JPY CHF CAD AUD NZD CNY RMB HKD SGD INR KRW BRL MXN SEK NOK DKK PLN CZK HUF ILS ZAR TRY AED SAR TWD THB IDR MW GW MWh GWh TWh kWh GB TB PB";

    private const string Indices = "DAX MDAX CAC FTSE STOXX KOSPI TOPIX Sensex Nifty GDP CPI PMI EPS EBIT EBITDA ROI ARR NAV";

    private const string Technologies =
        "AI AGI IT ML LLM LLMs GPU GPUs CPU CPUs TPU TPUs API APIs VR AR XR EV EVs PC PCs TV TVs IoT SaaS IP DNA RNA mRNA NFT NFTs LNG LPG SUV SUVs ATM ATMs HBM DRAM NAND SSD USB OS UI UX URL PDF GPS LED OLED QR";

    private const string Business = "IPO IPOs M&A R&D PR HR ESG LBO MBO SPAC SPACs ETF ETFs NDA MoU MOU LOI GAAP IFRS FAQ Q&A VC VCs PE LP LPs GP GPs B2B B2C HQ";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _all =
        $"{Periods} {Offices} {Currencies} {Indices} {Technologies} {Business}".Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Is(ReadOnlySpan<char> name) => _all.Contains(name);
}
