using System.Text.RegularExpressions;

namespace AlertBot.Articles;

/// <summary>Does the page itself say that it is not free? (schema.org isAccessibleForFree, which Google asks publishers for)</summary>
internal static partial class Paywall
{
    public static bool IsDeclared(string html) => NotFree().IsMatch(html);

    [GeneratedRegex("""["']isAccessibleForFree["']\s*:\s*["']?false|itemprop=["']isAccessibleForFree["'][^>]*content=["']?false""", RegexOptions.IgnoreCase)]
    private static partial Regex NotFree();
}
