using System.Text.RegularExpressions;

namespace AlertBot.Text;

/// <summary>Lines that a page puts between those of a story: bylines, dates of publication, captions, links to other stories, calls to sign up.</summary>
internal static partial class Boilerplate
{
    public static bool Is(string line) => Furniture().IsMatch(line) || Byline().IsMatch(line) || Publication().IsMatch(line);

    /// <summary>A text without such lines.</summary>
    public static string Without(string text) =>
        string.Join('\n', text.Split('\n').Where(line => !Is(line.Trim())));

    [GeneratedRegex(
        @"^[*_#>\s]*(?:(?:also|more)\s+(?:read|from|on)\b|(?:read|see|watch|listen)\s+(?:also|more|next|now|our)\b|read:|see\s+also\b|related(?:\s+\w+)?:|recommended(?:\s+\w+)?:|most\s+read\b|"
        + @"(?:photo|image|picture|video|illustration|graphic|credit|caption)s?(?:\s+(?:by|credit|courtesy))?\s*[:/|]|(?:getty|ap|reuters|afp)\s+(?:images|photo)\b|"
        + @"(?:sign\s+up|subscribe|log\s+in|register|follow\s+us|share\s+this|leave\s+a\s+(?:comment|reply)|be\s+the\s+first\s+to\s+comment|join\s+the\s+conversation|click\s+here|download\s+(?:the|our)\s+app|support\s+our)\b|"
        + @"advertisement\b|sponsored\b|comments?\s*(?:\(\d+\))?$|©|copyright\b|all\s+rights\s+reserved\b|(?:reporting|editing|writing|additional\s+reporting)\s+by\s|this\s+(?:article|story)\s+(?:was|has\s+been|is|originally)\b|editor[’']s\s+note\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Furniture();

    // "By Dana Whitlock, Business Editor", "**By Ines Faro** · 26 August 2026", "Jan. 15, 2026 | By the staff"; no sentence, and no row of a timeline ("By July 2026: …").
    [GeneratedRegex(
        @"^[*_\s]*(?:[^|·.]{0,24}\.?[^|·.]{0,24}[|·]\s*)?By\s+(?:the\s+)?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?|Q[1-4])\s+\d)\p{Lu}[^.!?]{2,80}$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Byline();

    // "Published: 9 June 2026", "*Published on 12 April 2026*", "Updated 9:14 p.m., Oct. 30, 2025", "5 min read".
    [GeneratedRegex(
        @"^[*_\s]*(?:(?:first\s+|last\s+)?(?:published|updated|posted|modified)\b[^!?]{0,60}\d{4}[^!?]{0,20}|\d+\s+min(?:ute)?s?\s+read)[*_.\s]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Publication();
}
