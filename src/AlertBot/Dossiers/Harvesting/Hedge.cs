using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>Whether a sentence tells what may be or what somebody claims: that never becomes a term or a dated event.</summary>
internal static partial class Hedge
{
    public static bool Is(string sentence) => IsIn(Condition().Replace(OffersOfOthers().Replace(sentence, ""), "If so, "));

    private static bool IsIn(string sentence) =>
        Words().IsMatch(sentence) || (!IsFee(sentence) && ((Conditions().IsMatch(sentence) && !Duties().IsMatch(sentence)) || (Would().IsMatch(sentence) && !Said().IsMatch(sentence))));

    // "Would pay $105 million if regulators blocked it": the contract says so. "Would pay $12 billion if it went ahead" is a thought.
    private static bool IsFee(string sentence) => Conditions().IsMatch(sentence) && Owes().IsMatch(sentence) && Breaks().IsMatch(sentence);

    [GeneratedRegex(@"\b(?:fees?|(?:fail|fall|collaps|block|reject|walk|break|withdr|terminat)\w*|vote[sd]?\s+(?:it\s+)?(?:down|against)|back(?:s|ed)?\s+out|pull(?:s|ed)?\s+out)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"\bwould\s+(?:then\s+|also\s+|have\s+to\s+)?(?:owe|pay|receive|get|be\s+(?:owed|due))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Owes();

    // "If one partner wants to sell, the other has the right …": what somebody may want is the condition, not the term.
    [GeneratedRegex(@"^If\s[^,;]{3,100},\s+(?=[^.;]*\b(?:must|ha(?:s|ve)\s+the\s+right|owes?|pays?|gets?)\b)")]
    private static partial Regex Condition();

    // What would break a deal, or came before it, makes its own terms no guess.
    [GeneratedRegex(@"\b(?:(?:better|superior|rival|higher|competing|alternative)\s+proposals?|(?:more|higher|better|less|lower)\s+than\s+(?:it|they|\w+)\s+(?:had\s+)?(?:first\s+)?proposed|would\s+(?:otherwise\s+)?have\s+(?:ended|expired|lapsed|run|lasted|closed))\b", RegexOptions.IgnoreCase)]
    private static partial Regex OffersOfOthers();

    /// <summary>What is asked for, refused or came to nothing: an event all right, but no term.</summary>
    public static bool IsNotAgreed(string sentence) => Refused().IsMatch(sentence);

    // "They said they would" is a promise, a bare "would" a thought.
    [GeneratedRegex(@"\bwould\b", RegexOptions.IgnoreCase)]
    private static partial Regex Would();

    [GeneratedRegex(@"\b(?:sa(?:id|ys)|announced?s?|agreed?s?|promised?s?|confirm(?:s|ed)|pledge[sd]?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Said();

    // A fee that is owed if something happens is a term of the contract.
    [GeneratedRegex(@"\b(?:if|unless|should\s+(?:the|either|it|(?-i:\p{Lu})\w+)\b)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Conditions();

    [GeneratedRegex(@"\b(?:must|owes?|shall|neither\s+(?:\w+\s+)?may|obliged|fees?|penalt(?:y|ies)|due|pays?|rights?\s+of\s+first|payable|subject\s+to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Duties();

    // "May not" and "neither may" forbid, "may stop" allows, and "may receive up to" bounds what is promised; any other "may" is a guess. A judge who denies a motion decides.
    [GeneratedRegex(
        @"\b(?:reportedly|allegedly|rumou?r\w*|speculat(?:e[sd]?|ing|ion\s+(?:that|about|over))|in\s+(?:early\s+|advanced\s+)?talks|considering|considers|weighing|weighs|mull(?:s|ing)|exploring|explores|" +
        @"discuss(?:ed|es|ing|ions)|negotiat(?:e|es|ing|ions)|(?:could|(?-i:may))(?!\s+(?:not|now\s+stop|stop|no\s+longer|(?:also\s+)?(?:use|keep\s+using|go\s+on\s+using|continue\s+to\s+use)|(?:receive|earn|be\s+paid)\s+up\s+to)\b)(?<!\bneither\s(?:\w+\s)?may)|might|maybe|perhaps|possibl[ey]|potential(?:ly)?|propos(?:al|als|ed|es|ing)|" +
        @"sources?\s+(?:said|say)|(?:people|person|persons|sources?)\s+(?:familiar|briefed|close|with\s+knowledge)|(?:is|are|was|were)\s+said\s+to|whether|claim(?:s|ed|ing)\s+(?:that|to)|claimed|refut\w+|den(?:y|ies|ied)(?!\s+(?:an?|the|its|their|his|her)\s+(?:\w+\s+)?(?:ban|motion|request|injunction|appeal|petition|application|stay|bid\s+to)\b)|" +
        @"assert\w*|contradict\w*|unconfirmed|hopes?\s+to|wants?\s+to|seek(?:s|ing)?|sought|would\s+(?:then|like)|unlikely|analysts?)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();

    [GeneratedRegex(
        @"\b(?:reject(?:s|ed|ing)?|declin(?:es|ed|ing)|rebuff\w*|spurn\w*|demand(?:s|ed|ing)|ask(?:s|ed|ing)\s+for|sue[sd]?|suing|(?:falls?|fell|fallen)\s+through)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Refused();
}
