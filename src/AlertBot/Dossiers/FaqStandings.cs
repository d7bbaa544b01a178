using System.Collections.Immutable;
using AlertBot.Dossiers.Answering;
using AlertBot.Text;

namespace AlertBot.Dossiers;

/// <summary>
/// A deal's questions as they stand: the curated ones first, then the newest; marked where a newer development touches their topic. One that several
/// articles, or an article and an admin, answer stands there once.
/// </summary>
internal static class FaqStandings
{
    private static readonly Derived<ImmutableArray<ImmutableArray<FaqEntry>>> _questions = new(Questions);
    private static readonly Derived<ImmutableArray<FaqStanding>> _known = new(Read);

    public static ImmutableArray<FaqStanding> Of(Dossier dossier) => _known.Of(dossier);

    public static int CountOf(Dossier dossier) => _questions.Of(dossier).Length;

    private static ImmutableArray<FaqStanding> Read(Dossier dossier)
    {
        var notes = Passages.Of(dossier).Where(passage => passage.EntryId is not null).ToLookup(passage => passage.EntryId, passage => passage.Note);
        return
        [
            .. _questions.Of(dossier).Select(same => new FaqStanding(
                same[0], [.. same.Select(static entry => entry.Source).DistinctBy(static source => (source.Outlet, source.Url))], notes[same[0].Id].FirstOrDefault())),
        ];
    }

    /// <summary>The same words in the same order, whatever their case and what stands between them.</summary>
    public static bool AreSame(string question, string other) => Words(question) is { Length: > 0 } words && words == Words(other);

    private static string Words(string question) => string.Join(' ', Tokens.Of(question).Select(static token => token.Word.ToLowerInvariant()));

    private static ImmutableArray<ImmutableArray<FaqEntry>> Questions(Dossier dossier) =>
    [
        .. dossier.Faq.OrderByDescending(static entry => entry.Curated).ThenByDescending(static entry => entry.Source.AsOf)
            .GroupBy(static entry => Words(entry.Question))
            .SelectMany(static same => same.Key.Length == 0 ? same.Select(static entry => ImmutableArray.Create(entry)) : [[.. same]]),
    ];
}
