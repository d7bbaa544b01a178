using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Answering;

/// <summary>Several words that mean one: put as that one before a text is cut into words.</summary>
internal static partial class Phrases
{
    private static readonly Dictionary<string, string> _words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["chief executive officer"] = "CEO",
        ["chief executive"] = "CEO",
        ["chief financial officer"] = "CFO",
        ["finance chief"] = "CFO",
        ["chief operating officer"] = "COO",
        ["artificial general intelligence"] = "AGI",
        ["amazon web services"] = "AWS",
        ["initial public offering"] = "IPO",
        ["go public"] = "IPO",
        ["legal action"] = "lawsuit",
        ["run out"] = "end",
        ["ran out"] = "end",
        ["runs out"] = "end",
        ["rev share"] = "revenue revshare",
        ["revenue share"] = "revenue revshare",
        ["revenue sharing"] = "revenue revshare",
        ["share of its revenue"] = "revenue revshare",
        ["share of their revenue"] = "revenue revshare",
        ["share of revenue"] = "revenue revshare",
        ["share revenue"] = "revenue revshare",
        ["sharing revenue"] = "revenue revshare",
        ["share price"] = "shareprice",
        ["stock price"] = "shareprice",
        ["list price"] = "listprice price",
        ["catalogue price"] = "listprice price",
        ["catalogue value"] = "listprice value",
        ["thinking about"] = "considering",
        ["thinks about"] = "considers",
        ["think about"] = "consider",
        ["drop out"] = "leave",
        ["drops out"] = "leaves",
        ["dropped out"] = "left",
        ["go to court"] = "lawsuit",
        ["goes to court"] = "lawsuit",
        ["take over"] = "takeover",
        ["takes over"] = "takeover",
        ["took over"] = "takeover",
        ["taken over"] = "takeover",
        ["taking over"] = "takeover",
        ["pushed out"] = "ousted",
        ["forced out"] = "ousted",
        ["up front"] = "upfront",
        ["file suit"] = "sue",
        ["files suit"] = "sues",
        ["filed suit"] = "sued",
        ["file a lawsuit"] = "sue",
        ["files a lawsuit"] = "sues",
        ["filed a lawsuit"] = "sued",
        ["fall through"] = "fail",
        ["falls through"] = "fails",
        ["fell through"] = "failed",
        ["step down"] = "resign",
        ["steps down"] = "resigns",
        ["stepped down"] = "resigned",
        ["stepping down"] = "resigns",
        ["work stoppage"] = "strike",
        ["stop work"] = "strike",
        ["stopped work"] = "strike",
        ["call off"] = "cancel",
        ["calls off"] = "cancels",
        ["called off"] = "cancelled",
        ["give up"] = "lose",
        ["gives up"] = "loses",
        ["gave up"] = "lost",
        ["giving up"] = "losing",
        ["go on"] = "continue",
        ["goes on"] = "continues",
        ["any more"] = "now",
        ["anymore"] = "now",
        ["take place"] = "happen",
        ["takes place"] = "happens",
        ["took place"] = "happened",
        ["take delivery"] = "delivery",
        ["barred from"] = "not allowed",
        ["banned from"] = "not allowed",
        ["forbidden to"] = "not allowed",
        ["prevented from"] = "not allowed",
        ["turn down"] = "reject",
        ["turned down"] = "rejected",
        ["go up"] = "rise",
        ["goes up"] = "rise",
        ["go down"] = "fall",
        ["more expensive"] = "price rise",
        ["get dearer"] = "price rise",
        ["gets dearer"] = "price rise",
        ["dearer"] = "price rise",
        ["cheaper"] = "price fall",
        ["break-up fee"] = "break fee",
        ["said on"] = "announced on",
        ["per cent"] = "percent",
        ["as well as"] = "and",
        ["non exclusive"] = "non-exclusive",
        ["nonexclusive"] = "non-exclusive",
        ["data centre"] = "datacenter",
        ["data center"] = "datacenter",
        ["data centres"] = "datacenters",
        ["data centers"] = "datacenters",
    };

    private static readonly Regex _phrase = new(
        $@"\b(?:{string.Join('|', _words.Keys.OrderByDescending(phrase => phrase.Length).Select(phrase => Regex.Escape(phrase).Replace(@"\ ", @"\s+", StringComparison.Ordinal)))})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static string Join(string text) =>
        Commanded().Replace(Shared().Replace(Put().Replace(_phrase.Replace(text, match => _words.GetValueOrDefault(Blanks().Replace(match.Value, " "), match.Value)), "invest"), "revshare ${which} revenue"), "commanded");

    // A court that orders somebody to pay buys nothing.
    [GeneratedRegex(@"\border(?:s|ed)\b(?=\s+(?:[\p{L}’']+\s+){1,4}to\s+\p{Ll})")]
    private static partial Regex Commanded();

    [GeneratedRegex(@"\bshar(?:e|es|ed|ing)\s+(?:of\s+)?(?:its\s+|their\s+|the\s+)?(?:(?<which>\w+)\s+)?(?:revenues?|sales)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Shared();

    // Into a company one puts money.
    [GeneratedRegex(@"\b(?:put|puts|putting|pour|pours|poured|pump|pumps|pumped)\b(?=\s+(?:[^?.]*\s)?into\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Put();


    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
