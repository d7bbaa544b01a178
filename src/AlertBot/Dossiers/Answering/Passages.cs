using System.Collections.Immutable;
using AlertBot.Developments;

namespace AlertBot.Dossiers.Answering;

/// <summary>All of a dossier that may answer questions.</summary>
internal static class Passages
{
    public static ImmutableArray<Passage> Of(Dossier dossier)
    {
        var newestFirst = dossier.Developments.OrderByDescending(development => development.Published).ToArray();
        var names = DealNames.RootsOf(dossier.Deal, Synonyms.Root);
        return [.. All(dossier).Select(passage => passage with { Note = Freshness.Note(passage, newestFirst, names) })];
    }

    private static IEnumerable<Passage> All(Dossier dossier) =>
    [
        .. dossier.Faq.Select(OfEntry),
        .. Terms.Of(dossier).Select(OfTerm),
        .. Timeline.Of(dossier).Select(OfEvent),
        .. dossier.Developments.Where(development => development.Summary.Length > 0).Select(OfDevelopment),
    ];

    private static Passage OfEntry(FaqEntry entry) =>
        new(entry.Curated ? PassageKind.Curated : PassageKind.Harvested, entry.Answer, entry.Source, entry.Question, EntryId: entry.Id);

    private static Passage OfTerm(TermStanding term)
    {
        var before = term.Current.Before is { } old && !term.Current.Text.Contains(old, StringComparison.Ordinal) ? $"\nBefore: {old}" : "";
        return new(PassageKind.Term, term.Current.Text + before, term.Current.Source, Topic: term.Topic);
    }

    private static Passage OfEvent(TimelineRow row) => new(PassageKind.Event, $"{DateWriter.Write(row.Date)}: {row.Text}", row.Sources[0]);

    private static Passage OfDevelopment(Development development) =>
        new(PassageKind.Development, development.Summary, new(development.Outlet, development.Headline, development.Url, development.Published), Topic: development.Headline);
}
