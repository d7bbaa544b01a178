using System.Text.RegularExpressions;
using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers.Answering;

/// <summary>Where in a text stands what a kind of question asks for. A "when" wants a date that the question does not tell itself.</summary>
internal static partial class AnswerType
{
    // So many characters before "climbed to" stands what did.
    private const int NearChange = 30;

    public static bool IsIn(string text, QuestionReading asked, DateTimeOffset asOf) => asked.Kind switch
    {
        QuestionKind.Open or QuestionKind.YesNo or QuestionKind.Why or QuestionKind.Definition => true,
        _ => Spans(text, asked, asOf).Any(),
    };

    /// <summary>The places that may be the answer.</summary>
    public static IEnumerable<Range> Spans(string text, QuestionReading asked, DateTimeOffset asOf) => asked.Kind switch
    {
        QuestionKind.When => Dates(text, asked, asOf).Where(date => !(Past().IsMatch(asked.Text) && End().IsMatch(text[..date.Start])) && (date.Value[0] != 'P' || Within().IsMatch(text[..date.End]))).Select(date => date.Start..date.End),
        QuestionKind.HowLong => Lengths(text, asked, asOf).Concat(Ranges(Until().Matches(text))),
        QuestionKind.HowMuch => Amounts(text, asked),
        QuestionKind.Percent => Percents(text).Concat(asked.MayBeSum ? Sums(text, asked) : []),
        QuestionKind.HowMany => Counts(text, asked, asOf).Concat(SharesOf(text, asked)),
        QuestionKind.Who or QuestionKind.Which => Ranges(Name().Matches(text).Where(name => IsNews(name, asked))),
        QuestionKind.Where => Ranges(Place().Matches(text).Where(place => IsNews(place, asked))),
        _ => [],
    };

    private static IEnumerable<DateFact> Dates(string text, QuestionReading asked, DateTimeOffset asOf) =>
        DateReader.Read(text, asOf).Where(date => !asked.Text.Contains(date.Text, StringComparison.OrdinalIgnoreCase));

    // A length, or an end: "for six years", "through 2032".
    private static IEnumerable<Range> Lengths(string text, QuestionReading asked, DateTimeOffset asOf) =>
        Dates(text, asked, asOf).Where(date => (date.Value[0] == 'P' && !asked.AsksForEnd) || End().IsMatch(text[..date.Start])).Select(date => date.Start..date.End);

    private static IEnumerable<Range> Amounts(string text, QuestionReading asked) => Sums(text, asked).Concat(asked.MayBeShare ? Percents(text) : []);

    private static IEnumerable<Range> Sums(string text, QuestionReading asked) =>
        MoneyReader.Read(text).Where(money => !asked.Text.Contains(money.Text, StringComparison.OrdinalIgnoreCase) && !IsChange(text[..money.Start], asked)).Select(money => money.Start..money.End);

    /// <summary>A sum stands there as what something is to be had for.</summary>
    public static bool IsPrice(string text) => MoneyReader.Read(text).Any(money => Price().IsMatch(text[..money.Start]));

    // "Debt, which had climbed to $3 billion": what it climbed to is asked for as that.
    private static bool IsChange(string before, QuestionReading asked) =>
        Change().Match(before) is { Success: true } change && !asked.Asks(Synonyms.Root(change.Groups["change"].Value.ToLowerInvariant()))
        && !Synonyms.Roots(before[Math.Max(0, change.Index - NearChange)..change.Index]).Any(root => asked.Roots.Contains(root) && !Coverage.IsLight(asked, root));

    private static IEnumerable<Range> Percents(string text) =>
        PercentReader.Read(text).Select(percent => percent.Start..percent.End).Concat(Ranges(Fraction().Matches(text)));

    // "Eleven container terminals": the number stands before what is counted.
    private static IEnumerable<Range> Counts(string text, QuestionReading asked, DateTimeOffset asOf)
    {
        var others = Figures(text, asOf);
        return
            from Match count in Number().Matches(text)
            where !others.Exists(other => other.Start.Value <= count.Index && count.Index < other.End.Value)
            let after = Words.Of(Counted().Match(text[(count.Index + count.Length)..]).Value).Take(4).Select(Synonyms.Root)
            where asked.Head is null || after.Contains(asked.Head)
            select count.Index..(count.Index + count.Length);
    }

    // "78 percent of children".
    private static IEnumerable<Range> SharesOf(string text, QuestionReading asked) => asked.Head is not { } head || !asked.Roots.Any(root => root != head && !Coverage.IsLight(asked, root)) ? [] :
        Percents(text).Where(share => Words.Of(text[share.End..].Split(',', 2)[0]).Take(2).Select(Synonyms.Root).Contains(head));

    /// <summary>It is told with what it is worth: "a £13 billion contract".</summary>
    public static bool IsWorth(string text) => MoneyReader.Read(text).Any(money => Deal().IsMatch(text[money.End..]));

    [GeneratedRegex(@"^\s+(?:[\w-]+\s+){0,2}(?:contract|deal|order|agreement|pact|bid|takeover|merger|transaction|purchase|settlement)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Deal();

    // Sums, shares and dates count nothing.
    private static List<Range> Figures(string text, DateTimeOffset asOf) =>
    [
        .. MoneyReader.Read(text).Select(static money => money.Start..money.End), .. Percents(text),
        .. DateReader.Read(text, asOf).Where(static date => date.Value[0] != 'P').Select(static date => date.Start..date.End),
    ];

    private static bool IsNews(Match name, QuestionReading asked)
    {
        var roots = name.Groups["name"].Value.Split(' ').Select(NameList.RootOf).ToArray();
        return Array.Exists(roots, root => root.Length > 1 && !asked.Asks(root) && !Words.IsEmpty(root) && !NameList.IsDateOrRole(root));
    }

    private static IEnumerable<Range> Ranges(IEnumerable<Match> matches) => matches.Select(match => match.Index..(match.Index + match.Length));

    [GeneratedRegex(@"\buntil\b|\bas\s+long\s+as\b|\bindefinite(?:ly)?\b|\bpermanent(?:ly)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Until();

    [GeneratedRegex(@"\b(?:through|thru|until|till|to|by|before)\s+(?:the\s+end\s+of\s+|at\s+least\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex End();

    [GeneratedRegex(@"\b(?<change>climb\w*|r[io]se\w*|grew|grow\w*|fell|fall\w*|drop\w*|declin\w*|increas\w*|decreas\w*|jump\w*)\s+(?:\w+\s+)?(?:to|by|from)\s+(?:\w+\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Change();

    // Until when something lasts is not when it was done.
    [GeneratedRegex(@"^\s*when\s+(?:did|was|were|has|have)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Past();

    // "Within the next six months".
    [GeneratedRegex(@"\b(?:within|in)\s+(?:the\s+)?(?:next\s+)?(?:[\w-]+\s+){1,2}(?:days?|weeks?|months?|years?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Within();

    // "Eleven brands and both breweries" are no eleven breweries.
    [GeneratedRegex(@"^(?:\s+of\s+(?:its|their|the|\p{Lu}\w+['’]s?))?.{0,50}?(?=$|[,.;:]|\b(?:and|or|of|for|in|at|from|with|to|by)\b)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b(?:for|worth|at)\s+(?:(?:about|some|up|to|as|much|nearly|roughly|around|more|than|an?|approximately|almost|over)\s+)*$", RegexOptions.IgnoreCase)]
    private static partial Regex Price();

    [GeneratedRegex(@"\b(?:half|third|quarter|two\s+thirds|three\s+quarters|majority)\s+of\b", RegexOptions.IgnoreCase)]
    private static partial Regex Fraction();

    [GeneratedRegex(@"\b\d[\d.,]*(?:\s+(?:million|billion|thousand))?\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|millions?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<name>\b\p{Lu}[\p{L}\d]+(?:[ -]\p{Lu}[\p{L}\d]+)*)")]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?:in|at|from|to|near|on|of)\s+(?:the\s+)?(?<name>\p{Lu}[\p{L}]+(?:\s+\p{Lu}[\p{L}]+)*)")]
    private static partial Regex Place();
}
