using System.Collections.Immutable;
using AlertBot.Dossiers.Answering;

namespace AlertBot.Dossiers;

/// <summary>All that is known of some deals at one time, ready to be asked, and from when until when that is so.</summary>
internal sealed record DatedBook(AnswerBook Book, DateTimeOffset From, DateTimeOffset Until)
{
    public bool Holds(DateTimeOffset now) => From <= now && now < Until;

    public static DatedBook Of(IReadOnlyList<Dossier> dossiers, DateTimeOffset now)
    {
        var known = dossiers.SelectMany(static dossier => Passages.IndexedOf(dossier)).ToLookup(passage => passage.Passage.Source.AsOf <= now);
        var (told, later) = (known[true].ToImmutableArray(), known[false]);
        return new(
            new AnswerBook(told),
            told.IsEmpty ? DateTimeOffset.MinValue : told.Max(static passage => passage.Passage.Source.AsOf),
            later.Any() ? later.Min(static passage => passage.Passage.Source.AsOf) : DateTimeOffset.MaxValue);
    }
}
