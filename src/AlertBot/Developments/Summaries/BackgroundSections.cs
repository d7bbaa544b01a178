using System.Text.RegularExpressions;
using AlertBot.Text;

namespace AlertBot.Developments.Summaries;

/// <summary>Leaves out what stands under a heading that announces what was before, who the companies are, or questions and answers.</summary>
internal static partial class BackgroundSections
{
    // A heading is a short line of its own that does not end like a sentence.
    private const int LongestHeading = 70;

    public static IEnumerable<string> Without(IEnumerable<string> lines)
    {
        var isBackground = false;
        foreach (var line in lines)
        {
            if (line.Length <= LongestHeading && Sentences.Of(line).Count == 0)
                isBackground = Announces().IsMatch(line);
            if (!isBackground)
                yield return line;
        }
    }

    [GeneratedRegex(
        @"^[#*_\s]*(?:the\s+)?(?:background|back\s*story|history|timeline|key\s+dates|chronology|about\b|who\s+(?:is|are)\b|(?:financial\s+|legal\s+)?advis[oe]rs|(?:media\s+|investor\s+|press\s+)?contacts?\b|forward[\s-]looking|cautionary|disclaimer|notes?\s+(?:to|for)\s+editors"
        + @"|(?:frequently|questions|key\s+questions|faq|q\s?&\s?a)|related\b|further\s+reading|more\s+(?:on|from)|read\s+(?:more|also|next)|story\s+so\s+far|(?:what|how)\s+(?:we|they|it|the\s+two)\s+(?:got|came|happened)\b|what\s+(?:came\s+)?before\b|previously\b|what\s+(?:analysts|others|people)\s+say|reactions?\b|how\s+.{0,30}got\s+here)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Announces();
}
