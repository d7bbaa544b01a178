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
        ["rev share"] = "revenue share",
        ["turn down"] = "reject",
        ["turned down"] = "rejected",
        ["go up"] = "rise",
        ["goes up"] = "rise",
        ["go down"] = "fall",
        ["more expensive"] = "price rise",
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

    public static string Join(string text) => _phrase.Replace(text, match => _words.GetValueOrDefault(Blanks().Replace(match.Value, " "), match.Value));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
