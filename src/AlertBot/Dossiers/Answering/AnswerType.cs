using System.Text.RegularExpressions;
using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers.Answering;

/// <summary>Where in a text stands what a kind of question asks for. A "when" wants a date that the question does not tell itself.</summary>
internal static partial class AnswerType
{
    public static bool IsIn(string text, QuestionReading asked, DateTimeOffset asOf) => asked.Kind switch
    {
        QuestionKind.Open or QuestionKind.YesNo or QuestionKind.Why or QuestionKind.Definition => true,
        _ => Spans(text, asked, asOf).Any(),
    };

    /// <summary>The places that may be the answer.</summary>
    public static IEnumerable<Range> Spans(string text, QuestionReading asked, DateTimeOffset asOf) => asked.Kind switch
    {
        QuestionKind.When => Dates(text, asked, asOf).Where(date => date.Value[0] != 'P').Select(date => date.Start..date.End),
        QuestionKind.HowLong => Lengths(text, asked, asOf).Concat(Ranges(Until().Matches(text))),
        QuestionKind.HowMuch => Amounts(text, asked),
        QuestionKind.Percent => Percents(text),
        QuestionKind.HowMany => Counts(text, asked),
        QuestionKind.Who or QuestionKind.Which => Ranges(Name().Matches(text).Where(name => IsNews(name, asked))),
        QuestionKind.Where => Ranges(Place().Matches(text).Where(place => IsNews(place, asked))),
        _ => [],
    };

    private static IEnumerable<DateFact> Dates(string text, QuestionReading asked, DateTimeOffset asOf) =>
        DateReader.Read(text, asOf).Where(date => !asked.Text.Contains(date.Text, StringComparison.OrdinalIgnoreCase));

    // A length, or an end: "for six years", "through 2032".
    private static IEnumerable<Range> Lengths(string text, QuestionReading asked, DateTimeOffset asOf) =>
        Dates(text, asked, asOf).Where(date => date.Value[0] == 'P' || End().IsMatch(text[..date.Start])).Select(date => date.Start..date.End);

    private static IEnumerable<Range> Amounts(string text, QuestionReading asked) =>
        MoneyReader.Read(text).Where(money => !asked.Text.Contains(money.Text, StringComparison.OrdinalIgnoreCase)).Select(money => money.Start..money.End)
            .Concat(asked.MayBeShare ? Percents(text) : []);

    private static IEnumerable<Range> Percents(string text) =>
        PercentReader.Read(text).Select(percent => percent.Start..percent.End).Concat(Ranges(Fraction().Matches(text)));

    // "Eleven container terminals": the number stands before what is counted.
    private static IEnumerable<Range> Counts(string text, QuestionReading asked) =>
        from Match count in Number().Matches(text)
        let after = Words.Of(text[(count.Index + count.Length)..Math.Min(text.Length, count.Index + count.Length + 40)]).Take(4).Select(Synonyms.Root)
        where asked.Head is null || after.Contains(asked.Head)
        select count.Index..(count.Index + count.Length);

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

    [GeneratedRegex(@"\b(?:half|third|quarter|two\s+thirds|three\s+quarters|majority)\s+of\b", RegexOptions.IgnoreCase)]
    private static partial Regex Fraction();

    [GeneratedRegex(@"\b\d[\d.,]*(?:\s+(?:million|billion|thousand))?\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|millions?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<name>\b\p{Lu}[\p{L}\d]+(?:[ -]\p{Lu}[\p{L}\d]+)*)")]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?:in|at|from|to|near|on|of)\s+(?:the\s+)?(?<name>\p{Lu}[\p{L}]+(?:\s+\p{Lu}[\p{L}]+)*)")]
    private static partial Regex Place();
}
