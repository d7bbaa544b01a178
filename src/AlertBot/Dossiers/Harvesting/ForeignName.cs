using System.Text.RegularExpressions;
using AlertBot.Developments.Reading;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>Whether what is written large is a name that no party has.</summary>
internal static partial class ForeignName
{
    /// <summary>A name of one word to eight, as an expression finds it; without an end to it, a text of names alone would take hours.</summary>
    public const string Form = @"\p{Lu}[\w&.-]*\w(?:\s(?:(?:of|de|&)\s)?\p{Lu}[\w&-]*){0,7}";

    /// <param name="atStart">It begins a sentence, where any word is written large.</param>
    public static bool Is(string name, bool atStart, DealNames names) => !names.AreIn(name) && !Calendar().IsMatch(name) && (!atStart || name.Contains(' ', StringComparison.Ordinal) || IsAlways(name) || IsRare(name));

    // Written with a capital wherever it stands; an abbreviation too ("AWS").
    private static bool IsAlways(string word) => Background.IsName(word.ToLowerInvariant()) == true || Abbreviation().IsMatch(word);

    // No word of headlines at large; a plural ("Warrants", "Lenders") may still be any.
    private static bool IsRare(string word) => Background.IsName(word.ToLowerInvariant()) is null && !Usual().IsMatch(word);

    [GeneratedRegex(@"^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Q[1-4]|[HF][12Y])\b")]
    private static partial Regex Calendar();

    [GeneratedRegex(@"^\p{Lu}{3,}$")]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"(?:[^s]s|ly|ing|ed|ment|tion)$|^(?:The|An?|This|That|These|Those|Its?|Their|They|He|She|We|You|I|Both|Each|Neither|Either|All|Some|Any|No|If|In|On|At|By|For|Under|After|Before|Since|Once|When|While|As|But|And|Or|So|There|What|Who|Which)$")]
    private static partial Regex Usual();
}
