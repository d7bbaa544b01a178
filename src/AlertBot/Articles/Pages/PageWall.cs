using System.Text.RegularExpressions;
using AlertBot.Feeds.Health;

namespace AlertBot.Articles.Pages;

/// <summary>What stands between a reader and the story: a check for robots, a consent page, a paywall.</summary>
internal static partial class PageWall
{
    /// <summary>The reason in one line; null when nothing of the kind is to be seen. Asked only where little text was found.</summary>
    public static string? Of(string html, Uri address, string story)
    {
        if (ChallengePage.InText(html) is { } guard)
            return $"blocked by a challenge page ({guard})";
        if (IsConsent(address, html, story))
            return "a consent page stands before the story";

        return IsPaywall(html, story) ? "the page is behind a paywall" : null;
    }

    // schema.org isAccessibleForFree, which Google asks publishers for; else what such pages say.
    private static bool IsPaywall(string html, string story) => NotFree().IsMatch(html) || LockedTier().IsMatch(html) || Subscribe().IsMatch(story);

    private static bool IsConsent(Uri address, string html, string story) =>
        address.Host.StartsWith("consent.", StringComparison.OrdinalIgnoreCase) || ConsentPath().IsMatch(address.AbsolutePath)
        || (ConsentTitle().IsMatch(html) && ConsentWords().IsMatch(story));

    [GeneratedRegex("""["']isAccessibleForFree["']\s*:\s*["']?false|itemprop=["']isAccessibleForFree["'][^>]*content=["']?false""", RegexOptions.IgnoreCase)]
    private static partial Regex NotFree();

    [GeneratedRegex("""<meta[^>]+(?:property|name)=["']article:content_tier["'][^>]+content=["'](?:locked|metered)""", RegexOptions.IgnoreCase)]
    private static partial Regex LockedTier();

    [GeneratedRegex("""
        (?:subscribe|sign\ in|log\ in|register)\ (?:now\ )?(?:to|and)\ (?:continue|keep|read|unlock)|to\ continue\ reading|already\ a\ subscriber|for\ subscribers\ only|
        (?:article|story|content)\ is\ (?:reserved\ for|only\ available\ to|exclusively\ for)\ (?:our\ )?subscribers|jetzt\ weiterlesen|réservé\ (?:à\ nos|aux)\ abonnés|
        (?:exclusivo|solo)\ para\ (?:suscriptores|assinantes)
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Subscribe();

    [GeneratedRegex(@"/(?:collect)?consent(?:/|$)|/privacy-?(?:gate|wall)|/cookie-?wall", RegexOptions.IgnoreCase)]
    private static partial Regex ConsentPath();

    [GeneratedRegex(@"<title[^>]*>[^<]*(?:before you continue|consent|your privacy|cookie|datenschutz|bevor (?:sie|du) fortf|avant de (?:continuer|poursuivre)|privacidad)", RegexOptions.IgnoreCase)]
    private static partial Regex ConsentTitle();

    [GeneratedRegex("(?:cookies?|consent|partners|einwillig|zustimm|consentement|consentimiento)", RegexOptions.IgnoreCase)]
    private static partial Regex ConsentWords();
}
