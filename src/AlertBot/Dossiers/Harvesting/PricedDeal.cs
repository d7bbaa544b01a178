using System.Text.RegularExpressions;
using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>
/// An amount that a noun for a deal carries: "Harbour's $2.3 billion purchase of Kestrel", "the takeover of Kestrel, worth $2.3 billion". It is the
/// price, unless goods are bought: then somebody commits to an order.
/// </summary>
internal static partial class PricedDeal
{
    private const int Farthest = 240;

    /// <summary>Null where no such noun stands beside the amount.</summary>
    public static string? Topic(TermSentence sentence, Money money) =>
        Behind().Match(sentence.Text, money.End) is { Success: true } behind ? Topic(sentence, behind)
        : Before().Match(sentence.Text[Math.Max(0, money.Start - Farthest)..money.Start]) is { Success: true } before ? Topic(sentence, before)
        : null;

    private static string? Topic(TermSentence sentence, Match told)
    {
        var (whole, what) = (told.Groups["whole"].Success, told.Groups["what"].Value);
        // A company is taken over whatever it is called; anything may be purchased or sold.
        if (told.Groups["deal"].Success)
            return Bought.IsBusiness(sentence, what) && !Bought.AreGoods(sentence, what) ? TermTopics.Price : null;
        if (whole || what.Length == 0 || !Bought.AreGoods(sentence, what))
            return TermTopics.Price;
        return told.Groups["buys"].Success ? TermTopics.Commitment : null;
    }

    private const string Adjectives = @"(?:(?!(?:to|for|of|in|on|and|or|from|by|at|with|its|their|the|an?|that|which|after|as|commit\w*|order\w*|will|would|is|was)\b)[\w-]+\s+){0,3}?";

    private const string Nouns = @"(?:(?<whole>acquisition|takeover|buyout|buy-?out|merger)|(?<buys>purchase)|sale|(?<deal>deal)(?=\s+(?:for|to\s+(?:buy|acquire|purchase|take\s+over|sell))\b))";

    private const string What = @"(?:[^.;,]|\.(?=\d))";

    // "Purchase agreements" and orders are no purchases.
    [GeneratedRegex(@"\G[\s-]+" + Adjectives + Nouns + @"\b(?!\s+(?:orders?|agreements?|commitments?|contracts?|obligations?|options?|rights?|price)\b)(?:\s+(?:of|for|to\s+(?:buy|acquire|purchase|take\s+over|sell))\s+(?<what>" + What + @"{2,80}))?", RegexOptions.IgnoreCase)]
    private static partial Regex Behind();

    [GeneratedRegex(
        @"\b(?:(?<whole>acquisition|takeover|buyout|buy-?out)|(?<buys>purchase)|sale)\s+of\s+(?<what>(?:[^.;]|\.(?=\d)){2,120}?),?\s+(?:(?:is|was|now|which\s+is|deal)\s+)?(?:for|worth|valued\s+at|at\s+a\s+price\s+of|priced\s+at)\s+(?:a\s+total\s+of\s+|about\s+|around\s+|up\s+to\s+|some\s+|nearly\s+|almost\s+)?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Before();
}
