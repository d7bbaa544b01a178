using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AlertBot.Deals;
using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>Sentences that surely tell a dated event of the deal: one past date, an event verb, the deal's parties, no hedge, no loose pronoun.</summary>
internal static partial class DatedSentences
{
    public static ImmutableArray<TimelineRow> Read(IReadOnlyList<ArticleLine> lines, Deal deal, DealNames names, Source source)
    {
        var bothAreNamed = names.PartiesIn(string.Join('\n', lines.Select(line => line.Text))) > 1;
        return
        [
            .. from line in lines
               where line.Kind == LineKind.Paragraph
               from sentence in Prose.Of(line.Text)
               where (IsAboutDeal(sentence, deal, names) || IsInContext(sentence, line.Text, bothAreNamed, names, source) || IsVote(sentence, source.Title, names)) && !OthersSentences.IsIn(sentence, names) && Event().IsMatch(sentence) && !Hedge.Is(sentence) && !Loose().IsMatch(sentence)
               let date = OnlyDate(sentence, source.AsOf)
               where date is not null
               select new TimelineRow(new(date), sentence, [source]),
        ];
    }

    // "The two signed …" may speak of parties that the article has named before; "the deal" needs both beside it.
    private static bool IsInContext(string sentence, string paragraph, bool bothAreNamed, DealNames names, Source source) =>
        Together.IsIn(sentence) ? (bothAreNamed && names.AreIn(paragraph)) : OfTheDeal().IsMatch(sentence) && (names.PartiesIn(paragraph) > 1 || (names.AreIn(paragraph) && names.PartiesIn(source.Title) > 1));

    // "Kestrel's shareholders voted for it": under a headline about the deal they vote on the deal.
    private static bool IsVote(string sentence, string title, DealNames names) => names.AreIn(sentence) && names.PartiesIn(title) > 1 && Vote().IsMatch(sentence);

    [GeneratedRegex(@"\b(?:shareholders|stockholders|investors|unions?|board)\s+(?:\w+\s+)?(?:voted|approved|backed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Vote();

    private static bool IsAboutDeal(string sentence, Deal deal, DealNames names) =>
        names.PartiesIn(sentence) switch
        {
            0 => false,
            1 => deal.Parties.Length == 1 || deal.DealWords.Any(word => sentence.Contains(word, StringComparison.OrdinalIgnoreCase)),
            _ => true,
        };

    private static string? OnlyDate(string sentence, DateTimeOffset published)
    {
        var dates = DateReader.Read(sentence, published).Where(date => MonthOrDay().IsMatch(date.Value) && !Later().IsMatch(date.Text)).ToArray();
        return dates.Length == 1 && !Bound().IsMatch(sentence[..dates[0].Start])
            && new EventDate(dates[0].Value) <= EventDate.Of(published)
            ? dates[0].Value[..Math.Min(10, dates[0].Value.Length)]
            : null;
    }

    // In a paragraph that names both sides: "Regulators approved the deal in March."
    [GeneratedRegex(@"\bthe\s+(?:deal|merger|transaction|takeover|acquisition|sale|agreement|partnership)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfTheDeal();

    // "…, and was sued two days later": told by the date before it.
    [GeneratedRegex(@"\b(?:later|earlier|afterwards?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Later();

    [GeneratedRegex(@"^\d{4}-\d\d(?:-\d\d)?(?:T\w+)?$")]
    private static partial Regex MonthOrDay();

    [GeneratedRegex(@"\b(?:since|until|till|before|after|by|through|from)\s+(?:\w+\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Bound();

    [GeneratedRegex(@"^(?:[""“‘]|(?:It|He|She|They|This|That|These|Those|But|And|Its|Their|If|When|What)\b)")]
    private static partial Regex Loose();

    [GeneratedRegex(
        @"\b(?:signed|announced|agreed|acquired|bought|sold|sued|filed|approved|blocked|cleared|closed|completed|launched|invested|committed|paid|raised|terminated|" +
        @"ended|rejected|withdrew|won|ruled|appointed|resigned|merged|licensed|settled|struck|unveiled|replaced|amended|rewrote|cancell?ed|scrapped|halted|granted|ordered|fined|lent|named|backed|extended|renewed|opened|awarded|voted|called\s+(?:for|off))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Event();
}
