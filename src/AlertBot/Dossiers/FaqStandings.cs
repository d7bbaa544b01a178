using System.Collections.Immutable;
using AlertBot.Dossiers.Answering;

namespace AlertBot.Dossiers;

/// <summary>A deal's questions as they stand: the curated ones first, then the newest; marked where a newer development touches their topic.</summary>
internal static class FaqStandings
{
    private static readonly Derived<ImmutableArray<FaqStanding>> _known = new(Read);

    public static ImmutableArray<FaqStanding> Of(Dossier dossier) => _known.Of(dossier);

    private static ImmutableArray<FaqStanding> Read(Dossier dossier)
    {
        var notes = Passages.Of(dossier).Where(passage => passage.EntryId is not null).ToLookup(passage => passage.EntryId, passage => passage.Note);
        return
        [
            .. dossier.Faq.OrderByDescending(entry => entry.Curated).ThenByDescending(entry => entry.Source.AsOf)
                .Select(entry => new FaqStanding(entry, notes[entry.Id].FirstOrDefault())),
        ];
    }
}
