using System.Text.RegularExpressions;
using AlertBot.Dossiers.Harvesting;

namespace AlertBot.Dossiers.Answering;

/// <summary>Whether a text tells what is tried, wanted, negotiated or only said: that is no yes to whether it is so.</summary>
internal static partial class Hedging
{
    public static bool Is(string text) => Hedge.Is(text) || Trying().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:attempt\w*|tr(?:y|ies|ied|ying)\s+to|plans?\s+to|planned|aims?\s+to|intends?\s+to|considers?|considered|thinks?\s+(?:of|about)|in\s+talks|if|unless|"
        + @"may(?!\s+not)|expects?|expected|ask(?:s|ed)\s+(?:for|whether)|^should)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Trying();
}
