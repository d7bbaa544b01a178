using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>Whether a figure is what was before: "from 20 percent to 12", "the earlier offer of €25", "instead of $3 billion", "used to pay $2 billion".</summary>
internal static partial class OldFigures
{
    // No such words stand farther before a figure; a hostile line must not be read again for each of its figures.
    private const int Farthest = 240;

    public static bool Is(string text, int start, int end)
    {
        var before = text[Math.Max(0, start - Farthest)..start];
        return Attribute().IsMatch(before) || Adjective().IsMatch(before) && Noun().IsMatch(text, end) || InsteadOf().IsMatch(before)
            || (Had().IsMatch(before) && !Ruled().IsMatch(before)) || (From().IsMatch(before) && (To().IsMatch(text, end) || Moved().IsMatch(before)));
    }

    private const string Nouns =
        "(?:offer|bid|proposal|price|royalt(?:y|ies)|rate|fee|cap|ceiling|commitment|contract|agreement|deal|order|stake|holding|share|licen[cs]e|valuation|limit|term|discount|pledge|investment|target|plan|figure|level|sum|amount|" +
        "payment|arrangement|pact|approach|attempt|award|fine|damages|penalty|demand|version)s?";

    // "Its earlier offer of", "the old royalty was"; "previously announced" is no earlier state.
    [GeneratedRegex(
        @"\b(?:(?:earlier|previous|former|old|original|prior|expiring|outgoing)\s+(?:[\w-]+\s+){0,2}" + Nouns + @"(?:\s+of|\s+at|\s+for|\s+worth|\s+was|\s+were|\s+stood\s+at|,|:)?(?:\s+(?:an?|the|only|just|about|up|to|\d{4},?))*|" +
        @"(?:previously|formerly|originally)(?!\s+(?:announced|agreed|disclosed|reported|approved|known|undisclosed|signed|unannounced))(?:\s+(?!to\b|now\b|is\b|will\b|has\b|with\b|by\b)[\w’'-]+){0,4})\s+$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"\b(?:earlier|previous|former|old|original|prior|expiring|outgoing)\s+(?:up-to-)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Adjective();

    [GeneratedRegex(@"\G[\s-]+(?:[\w-]+\s+){0,2}" + Nouns + @"\b", RegexOptions.IgnoreCase)]
    private static partial Regex Noun();

    [GeneratedRegex(@"\b(?:instead\s+of|rather\s+than|(?:up|down)\s+from|compared\s+(?:with|to)|in\s+place\s+of|(?:replac|supersed)(?:es|ing))\s+(?:(?:the|an?|its|their)\s+)?(?:(?!with\b|by\b)[\w’'-]+\s+){0,2}$", RegexOptions.IgnoreCase)]
    private static partial Regex InsteadOf();

    [GeneratedRegex(@"\b(?:used\s+to\s+\w+|(?:was|were)\s+to\s+\w+|had\s+(?:been|valued|offered|bid|proposed|demanded|sought|asked\s+for)|had\s+to\s+\w+|then\s+(?:worth|valued\s+at|put\s+at))\s+(?:(?!now\b|but\b|will\b)[\w’'-]+\s+){0,6}$", RegexOptions.IgnoreCase)]
    private static partial Regex Had();

    // "The court ruled that it had to pay": reported speech puts what holds now into the past.
    [GeneratedRegex(@"\b(?:said|says|ruled|rules|found|finds|decided|announced|confirmed|ordered)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ruled();

    [GeneratedRegex(@"\bfrom\s+(?:(?:about|an?|the|up\s+to)\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex From();

    // "That reduced the price from $2.5 billion."
    [GeneratedRegex(@"\b(?:reduc|cut|lower|trimm?|rais|increas|lift)\w*\s+(?:the|its|their)\s+(?:[\w-]+\s+){0,2}" + Nouns + @"\s+from\s+(?:(?:about|an?|the|up\s+to)\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Moved();

    [GeneratedRegex(@"\G(?:\s+(?!and\b|or\b)[\w-]+){0,3}?\s+to\s+(?:(?:about|only|just|up\s+to|as\s+much\s+as|an?)\s+)?[\p{Sc}\d]", RegexOptions.IgnoreCase)]
    private static partial Regex To();
}
