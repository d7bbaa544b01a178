using System.Text.RegularExpressions;
using AlertBot.Text;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>The sentences of a line, without the dateline that agencies lead with ("LONDON, Mar 18 (Agency) - ").</summary>
internal static partial class Prose
{
    /// <summary>A line without a full stop, as list items often are, is one sentence.</summary>
    public static IReadOnlyList<string> Of(string line)
    {
        var text = Dateline().Replace(line.Trim(), "");
        return Sentences.Of(text) is { Count: > 0 } sentences ? sentences : [text];
    }

    [GeneratedRegex(@"^\p{Lu}[\p{Lu}\s.,'’-]+,?(?:\s+\p{L}+\.?\s+\d{1,2})?\s*\([^)]{2,30}\)\s*[-–—]+\s*")]
    private static partial Regex Dateline();
}
