using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AlertBot.Developments;

namespace AlertBot.Dossiers;

/// <summary>
/// Whether a term replaced another one that tells another figure. Only a reported change does: of two articles that differ and tell of none,
/// however far apart, one may be wrong, and a reader should see both.
/// </summary>
internal sealed partial class Amendments(ImmutableArray<Report> reports)
{
    private readonly HashSet<string> _amending = reports.Where(report => Changes(report.Kind)).Select(report => report.Url).ToHashSet(StringComparer.Ordinal);

    /// <param name="newer">The line that holds now.</param>
    public bool Replaced(TermLine older, TermLine newer) =>
        IsOfAnEarlierEvent(older, newer) || newer.Terms.Any(told => told.Term.AsOf >= older.Newest.AsOf && TellsOfAChange(told.Term));

    // Two rows of timelines, or a row and the news: each tells its own day.
    private static bool IsOfAnEarlierEvent(TermLine older, TermLine newer) =>
        older.Terms.All(told => told.Term.Date is not null) && older.Newest.AsOf < newer.Newest.AsOf;

    /// <summary>Says a text that something is no more as it was?</summary>
    public static bool TellsOfChange(string text) => Change().IsMatch(text);

    private bool TellsOfAChange(Term term) =>
        term.Before is not null || _amending.Contains(term.Source.Url) || TellsOfChange(term.Text) || TellsOfChange(term.Source.Title);

    // A raised bid is a kind of its own; what is completed or called off ends what was agreed before.
    private static bool Changes(DevelopmentKind kind) => kind is DevelopmentKind.Amended or DevelopmentKind.Bid or DevelopmentKind.Completed or DevelopmentKind.Terminated;

    [GeneratedRegex(
        @"\b(?:now|no\s+longer|amend\w*|revis(?:e[ds]?|ing|ion)|renegotiat\w*|restructur\w*|rewr(?:ite[s]?|itten|ote)|new\s+(?:terms|deal|agreement|contract|pact)|replac\w*|supersed\w*|"
        + @"chang(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|rose|sweeten\w*|increas\w*|lift(?:s|ed)|cuts?|lower(?:s|ed)|reduc(?:e[sd]?|ing)|trim\w*|slash\w*|dilut\w*|extend\w*|prolong\w*|"
        + @"expand(?:s|ed)|widen(?:s|ed)|shorten(?:s|ed)|end(?:s|ed)\s+exclusiv\w+|non-?exclusive)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Change();
}
