using System.Collections.Immutable;
using AlertBot.Developments;

namespace AlertBot.Dossiers;

/// <summary>Takes out of a dossier what is told as fact no more: developments that were withdrawn, and what only their reports gave to the record.</summary>
internal static class Standing
{
    public static Dossier WithoutWithdrawn(this Dossier dossier)
    {
        var withdrawn = dossier.Developments.Where(development => development.Withdrawal is not null).ToImmutableArray();
        if (withdrawn.IsEmpty)
            return dossier;

        var tellers = Tellers(dossier, withdrawn);
        return dossier with
        {
            Developments = [.. dossier.Developments.Except(withdrawn)],
            Withdrawn = withdrawn,
            Timeline = [.. dossier.Timeline.Select(row => Without(row, tellers)).OfType<TimelineRow>()],
            Terms = [.. dossier.Terms.Where(term => !tellers.Contains(term.Source.Url))],
            Faq = [.. dossier.Faq.Where(entry => entry.Curated || !tellers.Contains(entry.Source.Url))],
        };
    }

    private static HashSet<string> Tellers(Dossier dossier, ImmutableArray<Development> withdrawn)
    {
        var ids = withdrawn.Select(development => development.Id).ToHashSet();
        return [.. withdrawn.Select(development => development.Url), .. dossier.Reports.Where(report => report.Development is { } id && ids.Contains(id)).Select(report => report.Url)];
    }

    private static TimelineRow? Without(TimelineRow row, HashSet<string> tellers)
    {
        var left = row.Sources.RemoveAll(source => tellers.Contains(source.Url));
        return left.IsEmpty ? null : row with { Sources = left };
    }
}
