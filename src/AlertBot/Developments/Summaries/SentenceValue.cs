using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments.Facts;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Summaries;

/// <summary>
/// What a sentence is worth in a summary: the headline's matter that is not told yet, figures and dates that the record does not hold, the deal's
/// parties, a word that tells a turn or a term. What is on record or chosen already counts against it, and so does what tells of long ago or aside.
/// </summary>
internal sealed partial class SentenceValue
{
    // Chosen by eye on the demo's stories and the articles of AlertBot.Evaluation/Summaries; a figure of its own outweighs a step down the text,
    // a repetition outweighs either.
    private const double Figure = 0.25;
    private const int MostFigures = 3;
    private const double Quantity = 0.1;
    private const double Turn = 0.15;
    private const double Topic = 0.05;
    private const double Term = 0.15;
    private const double Place = 0.3;
    private const double Party = 0.12;
    // Of what is told of another matter in the same article.
    private const double Elsewhere = 0.3;
    private const double GoesOn = 0.4;
    // Of a short sentence one word is no large share.
    private const int FewWords = 5;
    private const int Both = 2;
    private const double Empty = 0.3;
    private const double OnRecord = 0.6;
    private const double LongAgo = 0.9;
    private const double Aside = 0.6;
    private const double Conditional = 0.2;
    private static readonly TimeSpan _recent = TimeSpan.FromDays(10);

    private readonly Article _article;
    private readonly KnownTellings _known;
    private readonly IReadOnlySet<string> _names;
    private readonly HashSet<string> _headline;
    private readonly HashSet<string> _numbers;
    private readonly PartyNames _parties;
    private readonly Asides _asides;
    private readonly OtherMatter _matter;

    public SentenceValue(Deal deal, Article article, KnownTellings known)
    {
        (_article, _known, _names) = (article, known, Vocabulary.NamesOf(deal));
        _headline = Vocabulary.Of(article.Title, _names).ToHashSet(StringComparer.Ordinal);
        _numbers = [.. Telling.NumbersIn(article.Title)];
        (_parties, _asides) = (new(deal), new(article));
        _matter = new(article, _parties);
    }

    public IReadOnlyCollection<string> WordsOf(SummarySentence sentence) => Vocabulary.Of(sentence.Text, _names);

    /// <param name="told">The words of the sentences chosen so far.</param>
    public double Of(SummarySentence sentence, ImmutableHashSet<string> told)
    {
        var words = WordsOf(sentence);
        if (words.Count == 0)
            return 0;
        var gain = Headline(words, told) + Figures(sentence.Text) + TurnOf(sentence.Text) + (Place / (1 + (sentence.Place / 2.0)));
        var (parties, loss) = (_parties.In(sentence.Text), Known(words, told) + Stale(sentence));
        if (parties < Both && IsEmpty(sentence.Text, words))
            loss += Empty;
        return (parties == 0 && _matter.IsOther(sentence.Text) ? gain * Elsewhere : gain + (Party * Math.Min(Both, parties))) - loss;
    }

    // What goes on about the headline's matter is of use too.
    private double Headline(IReadOnlyCollection<string> words, ImmutableHashSet<string> told) =>
        words.Where(_headline.Contains).Sum(word => told.Contains(word) ? GoesOn : 1) / Math.Max(1, _headline.Count);

    private double Known(IReadOnlyCollection<string> words, ImmutableHashSet<string> told)
    {
        var (own, all) = (words.Where(word => !_headline.Contains(word)).ToList(), Math.Max(FewWords, words.Count));
        return ((double)own.Count(told.Contains) / all) + (OnRecord * own.Count(_known.HasWord) / all);
    }

    private double Stale(SummarySentence sentence) => (IsLongAgo(sentence) ? LongAgo : 0) + (Aside * _asides.In(sentence.Text)) + (OnlyIf().IsMatch(sentence.Text) ? Conditional : 0);

    // Neither a figure nor a turn and hardly a word of the headline: a scene, a joke.
    private bool IsEmpty(string text, IReadOnlyCollection<string> words) => Figures(text) == 0 && TurnOf(text) < Turn && words.Count(_headline.Contains) < 2;

    private double Figures(string text)
    {
        var numbers = Telling.NumbersIn(text).Count(number => !_known.HasFigure(number) && !_numbers.Contains(number));
        var dates = DateReader.Read(text, _article.Published).Count(date => IsTerm(date.Value) || IsToCome(date.Value));
        return (Figure * Math.Min(MostFigures, numbers + dates)) + (Quantities().IsMatch(text) ? Quantity : 0);
    }

    // What one "would owe", or what would be "if its board accepted", has not happened.
    private static double TurnOf(string text) =>
        (OnlyIf().IsMatch(text) ? 0 : KindReader.Read(text, null) switch { (DevelopmentKind.Other, _, _) => 0, (_, > KindCues.Topic, _) => Turn, _ => Topic }) + (Terms().IsMatch(text) ? Term : 0);

    /// <summary>Its dates are all long past, or it says that it tells what came before. What an article begins with is its news whenever that was, unless there is a record.</summary>
    private bool IsLongAgo(SummarySentence sentence)
    {
        var text = sentence.Text;
        if (sentence.Place == 0)
            return !_known.IsEmpty && Earlier().IsMatch(text);
        if (Earlier().IsMatch(text))
            return true;
        var dates = DateReader.Read(text, _article.Published).Where(date => date.Value[0] != 'P' && !InClause().IsMatch(text[..date.Start])).ToArray();
        return dates.Length > 0 && Array.TrueForAll(dates, date => IsPast(date.Value));
    }

    // "For six years"; the days that a jury sat are no term.
    private static bool IsTerm(string value) => value[0] == 'P' && value[^1] is 'Y' or 'M' && !value.Contains('T', StringComparison.Ordinal) && !value.Contains('X', StringComparison.Ordinal);

    // Values compare as text: "2025-10" is before "2026-04-06", and "2026" and "2026-04" are of that day too.
    private bool IsPast(string value) => string.CompareOrdinal(value, Day(_article.Published - _recent)) < 0 && !Day(_article.Published).StartsWith(value, StringComparison.Ordinal);

    // "2026-04-06TMO" is this morning.
    private bool IsToCome(string value) => value[0] != 'P' && string.CompareOrdinal(value.Split('T')[0], Day(_article.Published)) > 0;

    private static string Day(DateTimeOffset time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?:previously|formerly|recently|originally|earlier(?!\s+(?:on\s+)?(?:today|\w+day))|until\s+now|since\s+(?:its|their|the)|for\s+(?:several|many|some)\s+(?:weeks|months|years)|when\s+(?:[\w’'-]+\s+){1,8}first|in\s+the\s+(?:last|past|previous)\s+(?:\w+\s+)?(?:decade|years?|quarter|months?|weeks?)|last\s+(?:year|month|summer|winter|spring|autumn|fall)|under\s+the\s+(?:old|previous)|in\s+(?:19|20)\d\d)\b"
        + @"|\b(?:had\s+(?:earlier|previously|first)|(?:was|were)\s+(?:founded|first\s+(?:introduced|announced|proposed|reported|discussed|released|unveiled|approached|published))|(?:weeks|months?|years?)\s+(?:ago|earlier(?!\s+than\b))|(?:a|one|two|three|\d+)\s+(?:week|month|year)s?\s+later|earlier\s+this\s+(?:week|month|year)|until\s+now|in\s+recent\s+years|in\s+the\s+past|(?:once|twice|never)\s+before|since\s+then)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Earlier();

    // "The merger that they agreed on last May", "more than in January": the date is not the sentence's.
    [GeneratedRegex(@"\b(?:that|which|who|whom|than|compared|from(?=\s+(?:\w+\s+){0,2}$)|against(?=[^,;]{0,12}\d))\b[^,;]*$", RegexOptions.IgnoreCase)]
    private static partial Regex InClause();

    // "Would pay $170 million if regulators blocked it": what is agreed for a case that nobody expects.
    [GeneratedRegex(@"\bwould\s+(?:\w+\s+){0,2}(?:owe|pay|receive|get|be\s+(?:owed|due|paid))\b[^.;]{0,100}\b(?:if|unless|should)\b|\bif\b[^.;]{3,100}\bwould\s+(?:\w+\s+){0,2}(?:owe|pay|receive|get)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnlyIf();

    // "Roughly 100 megawatts", "1,850 dockers"; no year, no part of a name.
    [GeneratedRegex(@"(?<![\p{L}\d\p{Sc}.,-])(?!(?:19|20)\d\d\b)\d[\d,]*\d(?:\.\d+)?\s+(?:\p{Ll}+\s+)?\p{Ll}{3,}s\b", RegexOptions.CultureInvariant)]
    private static partial Regex Quantities();

    // What contracts and rulings lay down.
    [GeneratedRegex(
        @"\b(?:(?:expect\w*|due|set|plan\w*|aim\w*)\s+to\s+(?:close|complete|be\s+completed)|vote[sd]?|approv\w+|on\s+condition|conditions?|subject\s+to|provided\s+that|terminat\w+|break-?up\s+fee|fee|exclusiv\w+|royalt\w+|licen[cs]ed?|guarantee[sd]?|promise[sd]?|commit\w*|pledge[sd]?|by\s+the\s+end\s+of|successor|succeed\w*|resign\w*|"
        + @"appeal\w*|permit|a\s+share|per\s+share|in\s+cash|seats?\s+on\s+the\s+board|recommend\w*|must|has\s+until|no\s+longer|delisted|abandon\w*|would\s+not\s+(?:raise|sell|bid)|refund\w*|filled\s+by)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Terms();
}
