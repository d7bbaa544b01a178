using System.Collections.Frozen;

namespace AlertBot.Articles;

/// <summary>
/// Parameters that say where a reader came from and never which page is meant. When in doubt a parameter is left out of this list:
/// an article told twice is a lesser harm than two articles taken for one.
/// </summary>
internal static class TrackingParameters
{
    private static readonly FrozenSet<string> _names = new[]
    {
        // Google
        "gclid", "gclsrc", "dclid", "wbraid", "gbraid", "_ga", "_gl", "gad_source", "gad_campaignid",
        // Meta, Microsoft, X, TikTok, LinkedIn, Yandex, Yahoo
        "fbclid", "igshid", "igsh", "msclkid", "ocid", "cvid", "twclid", "ref_src", "ttclid", "li_fat_id", "yclid", "ysclid",
        "guccounter", "soc_src", "soc_trk",
        // Mail senders: Mailchimp, Marketo, Adobe, AT Internet, Webtrends
        "mc_cid", "mc_eid", "mkt_tok", "s_cid", "xtor", "wt_mc", "wt.mc_id",
        // What news sites and aggregators add to their own links in feeds and shares
        "ref", "ref_url", "referrer", "source", "smid", "smtyp", "partner", "mod", "mbid", "ftag", "taid", "ncid", "cmpid", "cmp", "cmpg",
        "ito", "itid", "ftcamp", "sr_share", "__source", "srnd", "cid_source", "rss", "spm", "trk", "traffic_source", "amp", "outputtype",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Urchin/Google, Matomo (two names), HubSpot (two), Vero, AT Internet, Yahoo, Adobe
    private static readonly string[] _beginnings = ["utm_", "pk_", "mtm_", "_hs", "hsa_", "vero_", "at_", "guce_", "ns_"];

    public static bool Contains(string name) =>
        _names.Contains(name) || Array.Exists(_beginnings, beginning => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
}
