using AlertBot.Developments.Summaries;
using AlertBot.Dossiers.Harvesting;

namespace AlertBot.Dossiers;

/// <summary>Terms of one topic that tell the same figure, the newest first.</summary>
internal sealed record TermLine(IReadOnlyList<FiguredTerm> Terms)
{
    // Two outlets that tell sums within this time tell of one event; later than that, of two.
    private static readonly TimeSpan _sameTime = TimeSpan.FromDays(3);

    public Term Newest => Terms[0].Term;

    /// <summary>Of those that tell the same as the newest, the one that says most stands for them, in words that stand alone.</summary>
    public Term Fullest => Terms.Select(told => told.Term).OrderByDescending(term => (term.Until is null ? 0 : 2) + (term.Before is null ? 0 : 1)).ThenBy(term => Pronouns.LackNoun(term.Text)).First();

    public static IReadOnlyList<TermLine> Of(IEnumerable<FiguredTerm> terms)
    {
        var lines = new List<List<FiguredTerm>>();
        foreach (var told in terms.OrderByDescending(told => told.Term.AsOf))
        {
            if (lines.Find(line => line.TrueForAll(other => !other.Figures.Differ(told.Figures) && !AddsOne(told, other))) is { } same)
                same.Add(told);
            else
                lines.Add([told]);
        }

        return [.. lines.Select(line => new TermLine(line))];
    }

    /// <summary>
    /// They are two terms, and neither replaces the other: one article tells both as they are now, or they are sums that add up and are told
    /// too far apart to be two tellings of one.
    /// </summary>
    public bool StandsBeside(TermLine other) =>
        Newest.Topic == TermTopics.Commitment
        || Terms.Any(told => other.Terms.Any(its => IsToldTogether(told.Term, its.Term)))
        || (TermTopics.AddsUp(Newest.Topic) && (Newest.AsOf - other.Newest.AsOf).Duration() > _sameTime);

    // "Through 2038", and of the same article "in Asia non-exclusive".
    private static bool AddsOne(FiguredTerm one, FiguredTerm other) => IsToldTogether(one.Term, other.Term) && (one.Figures.AddsTo(other.Figures) || other.Figures.AddsTo(one.Figures));

    private static bool IsToldTogether(Term one, Term other) => one.Source.Url == other.Source.Url && one.AsOf == other.AsOf;
}
