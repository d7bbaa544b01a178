using System.Collections.Immutable;
using AlertBot.Developments;
using AlertBot.Developments.Summaries;

namespace AlertBot.Dossiers.Answering;

/// <summary>All of a dossier that may answer questions.</summary>
internal static class Passages
{
    private static readonly Derived<ImmutableArray<Passage>> _known = new(Read);

    private static readonly Derived<ImmutableArray<IndexedPassage>> _indexed = new(static dossier => [.. Of(dossier).Select(IndexedPassage.Of)]);

    public static ImmutableArray<Passage> Of(Dossier dossier) => _known.Of(dossier);

    public static ImmutableArray<IndexedPassage> IndexedOf(Dossier dossier) => _indexed.Of(dossier);

    private static ImmutableArray<Passage> Read(Dossier dossier)
    {
        var newestFirst = dossier.Developments.OrderByDescending(development => development.Published).Select(NewsWords.Of).ToArray();
        var roots = DealNames.RootsOf(dossier.Deal, Synonyms.Root);
        var names = new DealNames(dossier.Deal);
        return
        [
            .. from passage in All(dossier)
               select passage with
               {
                   Deal = dossier.Deal.Id,
                   Names = roots,
                   Aliases = names.AliasesIn($"{passage.Question} {passage.Text}"),
                   Note = Freshness.Note(passage, newestFirst, roots),
               },
        ];
    }

    private static IEnumerable<Passage> All(Dossier dossier) =>
    [
        .. dossier.Faq.Select(OfEntry),
        .. Terms.Of(dossier).Select(OfTerm),
        .. Timeline.Of(dossier).Select(OfEvent),
        .. dossier.Developments.SelectMany(OfDevelopment),
    ];

    private static Passage OfEntry(FaqEntry entry) =>
        new(entry.Curated ? PassageKind.Curated : PassageKind.Harvested, entry.Answer, entry.Source, entry.Question, EntryId: entry.Id);

    private static Passage OfTerm(TermStanding term)
    {
        var before = term.Current.Before is { } old && !term.Current.Text.Contains(old, StringComparison.Ordinal) ? $"\nBefore: {old}" : "";
        // "Through 2032" is what people ask for as its end.
        var topic = term.Current.Until is null ? term.Topic : $"{term.Topic} ends";
        return new(PassageKind.Term, term.Current.Text + before, term.Current.Source, Topic: topic);
    }

    private static Passage OfEvent(TimelineRow row) => new(PassageKind.Event, $"{DateWriter.Write(row.Date)}: {row.Text}", row.Sources[0]);

    // Sentence by sentence: of several things that a report tells the one that is asked for.
    private static IEnumerable<Passage> OfDevelopment(Development development)
    {
        var source = new Source(development.Outlet, development.Headline, development.Url, development.Published);
        var before = development.Headline;
        foreach (var sentence in Text.Sentences.Of(development.Summary))
        {
            // "It ends in 2032" answers nothing without what it is.
            var text = Pronouns.LackNoun(sentence) && before != development.Headline ? $"{before} {sentence}" : sentence;
            yield return new(PassageKind.Development, text, source) { Context = $"{development.Headline} {before}", Before = before };
            before = sentence;
        }
    }
}
