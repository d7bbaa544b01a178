using System.Text.RegularExpressions;
using AlertBot.Developments.Reading;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>
/// A sentence of running text that tells somebody else's deal: it begins with a name that no party has and names none ("Amazon, which has committed …"), or its only
/// party deals with such a name ("… placed an order with AWS"). Rows of an article's own timeline are its writer's choice, and stay.
/// </summary>
internal static partial class OtherMatter
{
    public static bool IsIn(string sentence, DealNames names)
    {
        if (names.AreAll || Together.IsIn(sentence))
            return false;
        return names.PartiesIn(sentence) switch
        {
            0 => Subject().Match(sentence) is { Success: true } subject && IsForeign(subject.Groups["name"].Value, names),
            1 => names.Count > 1 && Counterpart().Matches(sentence).Any(other => IsForeign(other.Groups["name"].Value, names)),
            _ => false,
        };
    }

    // Written with a capital wherever it stands; an abbreviation too ("AWS").
    private static bool IsForeign(string name, DealNames names) =>
        !names.AreIn(name) && (Background.IsName(name.ToLowerInvariant()) == true || Abbreviation().IsMatch(name));

    [GeneratedRegex(@"^(?<name>\p{Lu}[\w&]+)(?:\s\p{Lu}[\w&.]+)*(?:,\s(?:which|who|whose)|\s(?:has|have|will|is|was|had|agreed|committed|invested|pays?|paid|signed|says?|said)\b)", RegexOptions.ExplicitCapture)]
    private static partial Regex Subject();

    [GeneratedRegex(@"\bwith\s(?<name>\p{Lu}[\w&]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Counterpart();

    [GeneratedRegex(@"^\p{Lu}{3,}$")]
    private static partial Regex Abbreviation();
}
