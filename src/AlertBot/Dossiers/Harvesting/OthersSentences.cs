using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>
/// A sentence of running text that tells somebody else's deal: it begins with a name that no party has and names none ("Amazon, which has committed …"), or its only
/// party deals with such a name ("… placed an order with AWS"). Rows of an article's own timeline are its writer's choice, and stay.
/// </summary>
internal static partial class OthersSentences
{
    public static bool IsIn(string sentence, DealNames names)
    {
        if (names.AreAll || Together.IsIn(sentence))
            return false;
        return names.PartiesIn(sentence) switch
        {
            0 => Subject().Match(sentence) is { Success: true } subject && ForeignName.Is(subject.Groups["name"].Value, atStart: true, names),
            1 => names.Count > 1 && Counterpart().Matches(sentence).Any(other => ForeignName.Is(other.Groups["name"].Value, atStart: true, names)),
            _ => false,
        };
    }

    /// <summary>"It", "their …": goes on about what the sentence before told.</summary>
    public static bool GoesOn(string sentence, DealNames names) => Pronoun().IsMatch(sentence) && !names.AreIn(sentence);

    [GeneratedRegex(@"^(?<name>\p{Lu}[\w&]+(?:\s\p{Lu}[\w&.]+)*)(?:,\s(?:which|who|whose)|\s(?:has|have|will|is|was|had|agreed|committed|invested|pays?|paid|signed|bought|acquired|won|says?|said)\b)", RegexOptions.ExplicitCapture)]
    private static partial Regex Subject();

    [GeneratedRegex(@"\bwith\s(?<name>\p{Lu}[\w&]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Counterpart();

    [GeneratedRegex(@"^(?:It|They|Its|Their|That|This|Those|These)\b")]
    private static partial Regex Pronoun();
}
