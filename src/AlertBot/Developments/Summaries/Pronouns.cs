using System.Text.RegularExpressions;

namespace AlertBot.Developments.Summaries;

/// <summary>Does a sentence say "it", "he" or "a further" of what only the sentence before names?</summary>
internal static partial class Pronouns
{
    public static bool LackNoun(string sentence) =>
        Start().IsMatch(sentence) || AfterNoName().IsMatch(sentence) || LacksPlural(Part().Match(sentence)) || Speaker().IsMatch(sentence) || LacksName(Person().Match(sentence)) || LacksName(Told().Match(sentence));

    // A name is two capitals in a row, one that is not the sentence's first, or whose word it is that "said".
    private static bool LacksName(Match pronoun) => pronoun.Success && !Name().IsMatch(pronoun.Groups["before"].Value);

    [GeneratedRegex(
        @"^[(\-\s]*(?:(?:he|she|it|they|his|her|its|their|this|these|those|such|both|there|then|that(?!\s+(?:said|is|would)\b))\b"
        + @"|(?:by|since|until|at)\s+(?:then|that\s+time)\b|as\s+a\s+result\b|another\b(?!\s+\p{Sc}?\d)|a\s+(?:further(?!\s+\p{Sc}?\d)|second|third)\b|the\s+(?:other|rest|remaining|remainder|latter|former|same)\b"
        + @"|(?:the|neither\s+of\s+the|neither|either|each)\s+(?:\w+[\s-]+){0,2}?(?:company|companies|firms?|group|start-?up|pair|duo|two|side|sides|parties|former|latter|chipmaker|carmaker|automaker|airline|retailer|studio|streamer|bank|fund|executive|spokes\w+|billionaire)\b(?!\s+(?:behind|of|that|which)\b))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    // "In a statement it said", "If it walks away": nobody with a name comes before.
    [GeneratedRegex(
        @"^(?:In|On|At|With|For|Under|Before|After|During|From|If|When|As|Once|While|Although|Though|To|By|Because|Since|Until|Unless|Despite|Rather|Instead)(?:\s+[\p{Ll}\d\p{Sc}.,%’'-]+){0,9}?,?\s+(?:(?:he|she|they|it|these|those)\b|(?:his|her|their|its)\b(?![^,]*,\s*\p{Lu}))"
        + @"|^(?:In|On|At|With|For|Under|Before|After|During|From|By|Because\s+of|Since|Despite|Following|Alongside|Along\s+with|Besides|Of|To)\s+(?:this|that|these|those)\b"
        + @"|^(?:If|When|Once|As|While|Although|Though|Because|Since|Until|Unless)\b[^,]*\s(?:it|them)\b[^,]*,",
        RegexOptions.CultureInvariant)]
    private static partial Regex AfterNoName();

    // "Three conditions, of which it names one of them": who they are is told in the sentence itself.
    private static bool LacksPlural(Match part) => part.Success && !Plural().IsMatch(part.Groups["before"].Value);

    [GeneratedRegex(@"\b\p{Ll}{3,}s\b", RegexOptions.CultureInvariant)]
    private static partial Regex Plural();

    [GeneratedRegex(@"\baccording\s+to\s+\w+\s+of\s+them\b|\bof\s+them\s+(?:said|says|added|told)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Speaker();

    [GeneratedRegex(@"^(?<before>.*?)\b(?:first|last|one|two|three|four|some|most|all|both|each|several|none|half|any)\s+of\s+(?:them|these|those)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?<before>.*?)\b(?:he|she|his|her|him|himself|herself)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Person();

    // "Prices will rise, they added."
    [GeneratedRegex(@"^(?<before>.*),\s+(?:they|it)\s+(?:said|says|added|adds|told|wrote|noted)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    [GeneratedRegex(
        @"(?:^|\s)\p{Lu}[\p{L}.’'-]*\s+\p{Lu}\p{L}|(?<=[\p{Ll}\d,.’']\s)\p{Lu}\p{Ll}|^(?!The\b|An?\b|In\b|On\b|At\b)\p{Lu}[\p{L}-]+(?:’s|'s|,|\s+(?:said|says|told|has|had|will|who|and|added|wrote|is|was))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
