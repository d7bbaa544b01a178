using AlertBot.Dossiers.Harvesting;

namespace AlertBot.Dossiers;

/// <summary>Terms of one topic that tell the same figure, the newest first.</summary>
internal sealed record TermLine(IReadOnlyList<Term> Terms)
{
    public Term Newest => Terms[0];

    /// <summary>Of those that tell the same as the newest, the one that says most stands for them.</summary>
    public Term Fullest => Terms.OrderByDescending(term => (term.Until is null ? 0 : 2) + (term.Before is null ? 0 : 1)).First();

    public static IReadOnlyList<TermLine> Of(IEnumerable<Term> terms)
    {
        var lines = new List<List<Term>>();
        foreach (var term in terms.OrderByDescending(term => term.Source.AsOf))
        {
            if (lines.Find(line => line.TrueForAll(other => !Figures.Of(other).Differ(Figures.Of(term)))) is { } same)
                same.Add(term);
            else
                lines.Add([term]);
        }

        return [.. lines.Select(line => new TermLine(line))];
    }

    /// <summary>One article tells both: then they are two terms, and neither replaces the other.</summary>
    public bool StandsBeside(TermLine other) => Terms.Any(term => other.Terms.Any(its => its.Source.Url == term.Source.Url));
}
