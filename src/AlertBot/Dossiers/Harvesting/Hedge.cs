using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>Whether a sentence tells what may be, or what somebody claims: that never becomes a term or a dated event.</summary>
internal static partial class Hedge
{
    public static bool Is(string sentence) => Words().IsMatch(sentence) || (Would().IsMatch(sentence) && !Said().IsMatch(sentence));

    // "They said they would" is a promise, a bare "would" a thought.
    [GeneratedRegex(@"\bwould\b", RegexOptions.IgnoreCase)]
    private static partial Regex Would();

    [GeneratedRegex(@"\b(?:sa(?:id|ys)|announced?s?|agreed?s?|promised?s?|confirm(?:s|ed)|pledge[sd]?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Said();

    [GeneratedRegex(
        @"\b(?:reportedly|allegedly|rumou?r\w*|speculat\w+|in\s+(?:early\s+|advanced\s+)?talks|considering|considers|weighing|weighs|mulling|exploring|" +
        @"discuss(?:ed|es|ing|ions)|negotiat(?:e|es|ing|ions)|could|might|may|maybe|perhaps|possibl[ey]|potential(?:ly)?|propos(?:al|als|ed|es|ing)|" +
        @"sources?\s+(?:said|say)|people\s+(?:familiar|briefed|close)|(?:is|are)\s+said\s+to|whether|if|claim(?:s|ed|ing)?|refut\w+|den(?:y|ies|ied)|" +
        @"assert\w*|contradict\w*|unconfirmed|hopes?\s+to|wants?\s+to|seek(?:s|ing)?|would\s+(?:then|like)|unlikely)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
