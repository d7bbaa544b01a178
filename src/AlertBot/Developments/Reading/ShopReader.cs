using System.Text.RegularExpressions;

namespace AlertBot.Developments.Reading;

/// <summary>Tells bargains from business: both speak of deals, sales and offers.</summary>
internal static partial class ShopReader
{
    public static string? Read(string title) => Cue().Match(title) is { Success: true } cue ? cue.Value : null;

    [GeneratedRegex(
        @"\b(?:(?:\d+% |\$\d+ )off\b|(?:black friday|cyber monday|prime day|spring sale|holiday sale|memorial day|labor day|4th of july)\b|(?:promo|discount) codes?\b|coupons?\b|"
        + @"best\b.{0,30}\bdeals\b|deals? (?:under|of the day)\b|on sale for\b|lifetime access\b|for just \$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cue();
}
