using AlertBot.Deals;
using AlertBot.Text;

namespace AlertBot.Developments.Reading;

/// <summary>
/// Well-known companies, agencies aside. One that is no party of the deal and stands in a headline makes it likelier that the headline
/// tells another matter of the same parties. The list is ours and only has to hold the companies that business news tells most about.
/// </summary>
internal static class OtherCompanies
{
    private static readonly CueTable<string> _names = new((
        "Adobe | Airbnb | Alibaba | Alphabet | Amazon | AMD | Anthropic | Apple | Arm | AstraZeneca | AT&T | Baidu | Bayer | Bloomberg | Boeing | Airbus | BlackRock | "
        + "Broadcom | ByteDance | Chevron | Cisco | Citigroup | Coinbase | Comcast | CoreWeave | Cursor | DeepMind | DeepSeek | Dell | Disney | DoorDash | Dropbox | eBay | "
        + "Electronic Arts | Epic Games | Exxon | Facebook | Figma | Ford | Fox | Foxconn | GameStop | General Motors | GitHub | Goldman Sachs | Google | Groq | Honda | "
        + "HP | Huawei | Hulu | IBM | Instagram | Intel | Intuit | JPMorgan | Klarna | Lenovo | LinkedIn | Lucid | Lyft | Mastercard | Meta | Micron | Microsoft | "
        + "Mistral | Moderna | Morgan Stanley | Neuralink | Netflix | Nintendo | Nissan | Novartis | Novo Nordisk | Nuro | Nvidia | OpenAI | Oracle | Palantir | Paramount | "
        + "PayPal | Perplexity | Pfizer | Pinterest | Qualcomm | Reddit | Rivian | Robinhood | Roblox | Salesforce | Samsung | Scale AI | ServiceNow | Shopify | Skydance | "
        + "Slack | Snap | Snapchat | Snowflake | SoftBank | Sony | SpaceX | Spotify | Starbucks | Starlink | Stripe | T-Mobile | Target | Tencent | Tesla | TikTok | Toyota | "
        + "TSMC | Twitter | Uber | Ubisoft | Valve | Verizon | Visa | Volkswagen | Walmart | Warner Bros | Waymo | WeRide | WhatsApp | Xbox | xAI | Xiaomi | YouTube | Zoom | Zoox")
        .Split('|', StringSplitOptions.TrimEntries).Select(name => (name, name)));

    /// <summary>Those in the text that the deal file does not name anywhere.</summary>
    public static IReadOnlyList<string> In(string text, IReadOnlySet<string> dealsOwn)
    {
        var words = Tokens.Of(text);
        return [.. _names.In(words)
            .Where(name => words[name.Word].Shape != TokenShape.Small && !Tokens.Of(name.Phrase).TrueForAll(word => dealsOwn.Contains(word.Word)))
            .Select(name => name.Phrase)
            .Distinct()];
    }

    // Names that are in the news every day with many matters at once: one of them alone and a word such as "deal" say little.
    private static readonly HashSet<string> _busy = new(
        ["Alibaba", "Alphabet", "Amazon", "Anthropic", "Apple", "Disney", "Donald Trump", "Elon Musk", "Facebook", "Google",
            "Intel", "Meta", "Microsoft", "Musk", "Netflix", "Nvidia",
            "OpenAI", "Oracle", "Pentagon", "Salesforce", "Samsung", "SoftBank", "Sony", "SpaceX", "Tesla", "Trump",
            "Trump administration", "US government", "Walmart", "White House", "xAI", "X"],
        StringComparer.OrdinalIgnoreCase);

    public static bool IsBusy(string name) => _busy.Contains(name);

    /// <summary>Every word that stands somewhere in the deal file.</summary>
    public static IReadOnlySet<string> OwnWords(Deal deal) =>
        deal.Parties
            .SelectMany(party => (string[])[party.Name, .. party.Aliases, .. party.People, .. party.Products, .. party.Context])
            .Concat(deal.DealWords).Append(deal.Name)
            .SelectMany(Tokens.Of).Select(token => token.Word).ToHashSet();
}
