using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace AlertBot.Feeds.Health;

/// <summary>
/// Pages that ask whether a person is there, in place of what was asked for: served with 403, 429 or 503, and by some with 200. Told by the
/// guards' own headers and by the addresses and words of their scripts.
/// </summary>
internal static partial class ChallengePage
{
    // Such pages are some 10 KiB; the marks stand in the beginning.
    private const int Window = 64 * 1024;

    /// <summary>Whose challenge it is; null for an answer that is none.</summary>
    public static string? Of(HttpAnswer.Answered answer)
    {
        if (InHeaders(answer.Headers) is { } guard)
            return guard;

        var text = Beginning(answer.Body);
        return InText(text) ?? (answer.IsSuccess ? null : ByServer(answer, text));
    }

    public static string? InText(ReadOnlyMemory<byte> body) => InText(Beginning(body));

    public static string? InText(string html)
    {
        var found = Marks().Match(html);
        return found.Success ? found.Groups.Values.Skip(1).First(static group => group.Success).Name switch
        {
            "aws" => "AWS WAF",
            "px" => "HUMAN",
            "ddos" => "DDoS-Guard",
            "any" => "captcha",
            var name => char.ToUpperInvariant(name[0]) + name[1..],
        } : null;
    }

    // Cloudflare documents cf-mitigated for this purpose (developers.cloudflare.com, "Detect a Challenge Page response"); AWS, Vercel and DataDome have the like.
    private static string? InHeaders(HttpResponseHeaders headers) => headers switch
    {
        _ when Has(headers, "cf-mitigated", "challenge") => "Cloudflare",
        _ when Has(headers, "x-vercel-mitigated", "challenge") => "Vercel",
        _ when Has(headers, "x-amzn-waf-action", "challenge") || Has(headers, "x-amzn-waf-action", "captcha") => "AWS WAF",
        _ when Has(headers, "x-dd-b", "") => "DataDome",
        _ => null,
    };

    // A plain refusal in HTML by one of the guards: the site itself would have said it in its own name, or as no page at all.
    private static string? ByServer(HttpAnswer.Answered answer, string text)
    {
        if ((int)answer.Status is not (403 or 429 or 503) || !text.Contains("<html", StringComparison.OrdinalIgnoreCase))
            return null;

        var server = answer.Headers.NonValidated.TryGetValues("Server", out var values) ? values.ToString() : "";
        return server switch
        {
            _ when server.StartsWith("cloudflare", StringComparison.OrdinalIgnoreCase) && (int)answer.Status == 403 => "Cloudflare",
            _ when server.StartsWith("AkamaiGHost", StringComparison.OrdinalIgnoreCase) => "Akamai",
            _ when server.StartsWith("Sucuri", StringComparison.OrdinalIgnoreCase) => "Sucuri",
            _ when server.StartsWith("ddos-guard", StringComparison.OrdinalIgnoreCase) => "DDoS-Guard",
            _ => null,
        };
    }

    private static bool Has(HttpResponseHeaders headers, string name, string value) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.ToString().Contains(value, StringComparison.OrdinalIgnoreCase);

    private static string Beginning(ReadOnlyMemory<byte> body) => Encoding.Latin1.GetString(body.Span[..Math.Min(body.Length, Window)]);

    [GeneratedRegex("""
        (?<cloudflare>/cdn-cgi/challenge-platform/(?:h/|scripts/orchestrate)|_cf_chl_opt|cf-chl-|<title>Just\ a\ moment\.\.\.</title>|<title>Attention\ Required!\ \|\ Cloudflare|id="cf-error-details")|
        (?<akamai>/_sec/cp_challenge|sec-if-cpt-container|errors\.edgesuite\.net)|
        (?<imperva>_Incapsula_Resource|Incapsula\ incident\ ID)|
        (?<dataDome>captcha-delivery\.com)|
        (?<px>id="px-captcha"|_pxAppId\s*=)|
        (?<aws>\.awswaf\.com/|AwsWafIntegration)|
        (?<sucuri>Sucuri\ WebSite\ Firewall|sucuri_cloudproxy_js)|
        (?<siteGround>\.well-known/(?:sg)?captcha)|
        (?<anubis>id="anubis_challenge"|/\.within\.website/x/cmd/anubis)|
        (?<ddos>DDoS-Guard</title>|ddos-guard/js-challenge)|
        (?<any><title>[^<]*(?:captcha|are\ you\ (?:a\ )?(?:robot|human)|security\ check|bot\ verification)[^<]*</title>|verify(?:ing)?\ (?:that\ )?you\ are\ (?:a\ )?human|unusual\ traffic\ from\ your)
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Marks();
}
