using System.Text.RegularExpressions;
using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>The day of which a sentence of running text tells, where that is not the article's own news.</summary>
internal static partial class PastEvent
{
    // The news itself is told with its date for some weeks.
    private static readonly TimeSpan _recent = TimeSpan.FromDays(31);

    /// <summary>"In September 2018 the two signed …" tells of that month.</summary>
    public static EventDate? In(string sentence, DateTimeOffset published) =>
        InOrOn().IsMatch(sentence) && LeadingDate.Of(sentence, published) is { HasYear: true } date && IsPast(date.Value, published) ? new(date.Value) : Recalled(sentence, published);

    /// <summary>"Harbour bought its first shares in 2022": of that year, where nothing in the sentence is of today.</summary>
    private static EventDate? Recalled(string sentence, DateTimeOffset published) =>
        Done().IsMatch(sentence) && !Today().IsMatch(sentence) && DateReader.Read(sentence, published).Where(date => char.IsAsciiDigit(date.Value[0])).ToArray() is [var date]
        && YearWord().IsMatch(date.Text) && InOrOnBefore().IsMatch(sentence[..date.Start]) && IsPast(date.Value, published) ? new(date.Value) : null;

    private static bool IsPast(string date, DateTimeOffset published) => EventSpan.Of(date).End is var end && end < published && published - end > _recent;

    [GeneratedRegex(@"\b(?:signed|bought|acquired|sold|invested|paid|agreed|raised|took|committed|licensed|merged|struck|settled|pledged|ordered)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Done();

    [GeneratedRegex(@"\b(?:will|now|is|are|has|have|must|may|shall|holds?|owns?|keeps?|runs?|pays?|gets?|remains?|stays?|today)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Today();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b")]
    private static partial Regex YearWord();

    [GeneratedRegex(@"\b(?:in|on)\s+(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex InOrOnBefore();

    [GeneratedRegex(@"^(?:In|On)\s")]
    private static partial Regex InOrOn();
}
