using AlertBot.Dossiers;
using AlertBot.Dossiers.Harvesting;

namespace AlertBot.Evaluation;

/// <summary>How much of what was expected was harvested, how much else, and what differs, in words.</summary>
internal sealed record DossierFigures(int Rows, int RowsFound, int RowsRead, int Terms, int TermsFound, int TermsRead, int Forbidden, int Faq, int FaqFound, int FaqRead, IReadOnlyList<string> Differences)
{
    public static DossierFigures Of(DossierSample sample, Harvest harvest)
    {
        var expected = sample.Expected;
        var missedRows = expected.Timeline.Where(row => !harvest.Timeline.Any(read => IsRow(row, read))).ToArray();
        var missedTerms = expected.Terms.Where(term => !harvest.Terms.Any(read => IsTerm(term, read))).ToArray();
        var missedFaq = expected.Faq.Except(harvest.Faq.Select(entry => entry.Question)).ToArray();
        var forbidden = harvest.Terms.Where(term => expected.Never.Any(words => (term.Value ?? term.Text).Contains(words, StringComparison.Ordinal))).ToArray();
        return new(
            expected.Timeline.Count, expected.Timeline.Count - missedRows.Length, harvest.Timeline.Length,
            expected.Terms.Count, expected.Terms.Count - missedTerms.Length, harvest.Terms.Length, forbidden.Length,
            expected.Faq.Count, expected.Faq.Count - missedFaq.Length, harvest.Faq.Length,
            [
                .. missedRows.Select(row => $"missed row {row[0]} {row[1]}"),
                .. harvest.Timeline.Where(read => !expected.Timeline.Any(row => IsRow(row, read))).Select(read => $"other row {read.Date} {read.Text}"),
                .. missedTerms.Select(term => $"missed term {term}"),
                .. harvest.Terms.Where(read => !expected.Terms.Any(term => IsTerm(term, read))).Select(read => $"other term {Written(read)}"),
                .. forbidden.Select(read => $"FORBIDDEN {Written(read)}"),
                .. missedFaq.Select(question => $"missed question {question}"),
                .. harvest.Faq.Where(entry => !expected.Faq.Contains(entry.Question)).Select(entry => $"other question {entry.Question}"),
            ]);
    }

    public DossierFigures Plus(DossierFigures other) => new(
        Rows + other.Rows, RowsFound + other.RowsFound, RowsRead + other.RowsRead, Terms + other.Terms, TermsFound + other.TermsFound, TermsRead + other.TermsRead,
        Forbidden + other.Forbidden, Faq + other.Faq, FaqFound + other.FaqFound, FaqRead + other.FaqRead, []);

    public string Line(string name) => FormattableString.Invariant(
        $"{name,-16} timeline {RowsFound,3} of {Rows,3} ({RowsRead} read)   terms {TermsFound,3} of {Terms,3} ({TermsRead} read, {Forbidden} wrong)   faq {FaqFound,3} of {Faq,3} ({FaqRead} read)");

    private static bool IsRow(IReadOnlyList<string> row, TimelineRow read) => read.Date.Value == row[0] && read.Text.Contains(row[1], StringComparison.OrdinalIgnoreCase);

    private static bool IsTerm(ExpectedTerm term, Term read) =>
        term.Topic.Split('|').Contains(TermTopics.Plain(read.Topic))
        && (term.Party is null || read.Topic == TermTopics.Of(TermTopics.Plain(read.Topic), term.Party))
        && (Has(read.Value, term.Has) || Has(read.Text, term.Has))
        && (term.Until is null || read.Until == term.Until)
        && (term.Before is null || read.Before?.Contains(term.Before, StringComparison.OrdinalIgnoreCase) == true);

    private static bool Has(string? text, string words) => text?.Contains(words, StringComparison.OrdinalIgnoreCase) == true;

    private static string Written(Term term) => $"{term.Topic}: {term.Value}, until {term.Until}, before {term.Before}, {term.Date}: {term.Text}";
}
