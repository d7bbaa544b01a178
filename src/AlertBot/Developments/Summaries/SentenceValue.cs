using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AlertBot.Articles;
using AlertBot.Developments.Facts;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Summaries;

/// <summary>
/// What a sentence is worth in a summary: the headline's matter, figures and dates that the record does not hold, a word that tells a turn.
/// What is on record or chosen already counts against it, and so does what tells of long ago.
/// </summary>
internal sealed partial class SentenceValue(Article article, IReadOnlySet<string> names, KnownTellings known)
{
    // Chosen by eye on the demo's stories; a figure of its own outweighs the place in the text, a repetition outweighs either.
    private const double Figure = 0.25;
    private const int MostFigures = 3;
    private const double Turn = 0.15;
    private const double Place = 0.2;
    private const double OnRecord = 0.6;
    private const double LongAgo = 0.5;
    private static readonly TimeSpan _recent = TimeSpan.FromDays(10);

    private readonly HashSet<string> _headline = Vocabulary.Of(article.Title, names).ToHashSet(StringComparer.Ordinal);

    public IReadOnlyCollection<string> WordsOf(SummarySentence sentence) => Vocabulary.Of(sentence.Text, names);

    /// <param name="told">The words of the sentences chosen so far.</param>
    public double Of(SummarySentence sentence, ImmutableHashSet<string> told)
    {
        var words = WordsOf(sentence);
        if (words.Count == 0)
            return 0;
        var (near, again) = ((double)words.Count(_headline.Contains) / Math.Max(1, _headline.Count), (double)words.Count(told.Contains) / words.Count);
        var onRecord = (double)words.Count(word => known.HasWord(word) && !_headline.Contains(word)) / words.Count;
        return near + Figures(sentence.Text) + (TellsTurn(sentence.Text) ? Turn : 0) + (Place / (sentence.Place + 1))
            - again - (OnRecord * onRecord) - (IsLongAgo(sentence.Text) ? LongAgo : 0);
    }

    private double Figures(string text)
    {
        var numbers = Telling.NumbersIn(text).Count(number => !known.HasFigure(number));
        var dates = DateReader.Read(text, article.Published).Count(date => date.Value[0] == 'P' || IsToCome(date.Value));
        return Figure * Math.Min(MostFigures, numbers + dates);
    }

    private static bool TellsTurn(string text) => KindReader.Read(text, null).Kind != DevelopmentKind.Other;

    /// <summary>Its dates are all long past, or it says that it tells what came before.</summary>
    private bool IsLongAgo(string text)
    {
        if (Earlier().IsMatch(text))
            return true;
        var dates = DateReader.Read(text, article.Published).Where(date => date.Value[0] != 'P').ToArray();
        return dates.Length > 0 && Array.TrueForAll(dates, date => IsPast(date.Value));
    }

    // Values compare as text: "2025-10" is before "2026-04-06", and "2026" and "2026-04" are of that day too.
    private bool IsPast(string value) => string.CompareOrdinal(value, Day(article.Published - _recent)) < 0 && !Day(article.Published).StartsWith(value, StringComparison.Ordinal);

    private bool IsToCome(string value) => string.CompareOrdinal(value, Day(article.Published)) > 0;

    private static string Day(DateTimeOffset time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:previously|earlier|until\s+now|since\s+(?:its|their|the)|for\s+(?:several|many|some)\s+(?:weeks|months|years)|when\s+(?:[\w’'-]+\s+){1,8}first|last\s+(?:year|month)|under\s+the\s+(?:old|previous)|in\s+(?:19|20)\d\d)\b|\b(?:had\s+(?:earlier|previously|first)|was\s+founded|(?:weeks|months?|years?)\s+ago)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Earlier();
}
