using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Answering;

/// <summary>A question as it would be written with care: what is contracted or lacks its apostrophe is written out, phrases are joined.</summary>
internal static partial class QuestionText
{
    public static string Of(string question) => Sharing().Replace(Phrases.Join(Runs().Replace(Not().Replace(Is().Replace(question, "$1 is"), "$1 not"), "who is the CEO of")), "revshare");

    /// <summary>Without what is asked about beside the matter itself: "promise to pay" asks for the pay.</summary>
    public static string Matter(string question) => First().Replace(Intent().Replace(question, " "), " ");

    // "When did Kelso first sue": the first time; not "its first shares".
    [GeneratedRegex(@"(?<!\b(?:the|its|their|his|her|a|whose)\s+|['’]s\s+)\bfirst\s+(?=\p{Ll})", RegexOptions.IgnoreCase)]
    private static partial Regex First();

    [GeneratedRegex(@"\b(what|who|where|when|how)(?:['’]s|s)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Is();

    [GeneratedRegex(@"\b(did|does|is|was|are|were|has|have|had|would|could|should)nt\b", RegexOptions.IgnoreCase)]
    private static partial Regex Not();

    public static bool IsPayingFor(string question) => PayingFor().IsMatch(question);

    /// <summary>What one pays for one buys.</summary>
    public static string Bought(string question) => PayingFor().Replace(question, "buy");

    [GeneratedRegex(@"\b(?:pay|pays|paid|paying|spend|spends|spent|spending)\b(?=[^?]*\bfor\s)", RegexOptions.IgnoreCase)]
    private static partial Regex PayingFor();

    // A company is run by its chief executive.
    [GeneratedRegex(@"\bwho\s+(?:runs|leads|heads|is\s+(?:running|leading|heading|in\s+charge\s+of|the\s+(?:boss|head|chief)\s+of))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Runs();

    // Who pays a share of revenue shares it.
    [GeneratedRegex(@"\b(?:pay|pays|paying|paid)\b(?=[^?]*\brevshare\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Sharing();

    [GeneratedRegex(
        @"\b(?:agree|agrees|agreed|promise|promises|promised|promising|plan|plans|planned|planning|pledge|pledges|pledged|decide|decides|decided|commit|commits|committed|intend|intends|"
        + @"intended|vow|vowed|undertake|undertook|going|due|supposed|meant)\s+to\s+(?=\p{Ll})", RegexOptions.IgnoreCase)]
    private static partial Regex Intent();
}
