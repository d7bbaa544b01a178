using AlertBot.Dossiers;

namespace AlertBot.Commands;

/// <summary>The best of many entries, no more than a list of choices takes: the nearest, of these an admin's first, then the newest.</summary>
internal sealed class NearestEntries
{
    private readonly List<(FaqEntry Entry, int Closeness)> _best = [];

    public bool IsFull => _best.Count == Choice.Most;

    public IEnumerable<FaqEntry> Entries => _best.Select(static found => found.Entry);

    public void Offer(FaqEntry entry, int closeness)
    {
        if ((IsFull && !IsBefore((entry, closeness), _best[^1])) || _best.Exists(found => found.Entry.Question == entry.Question && !IsBefore((entry, closeness), found)))
            return;

        _best.RemoveAll(found => found.Entry.Question == entry.Question);
        var at = _best.Count;
        while (at > 0 && IsBefore((entry, closeness), _best[at - 1]))
            at--;
        _best.Insert(at, (entry, closeness));
        if (_best.Count > Choice.Most)
            _best.RemoveAt(Choice.Most);
    }

    private static bool IsBefore((FaqEntry Entry, int Closeness) one, (FaqEntry Entry, int Closeness) other) => Order(one).CompareTo(Order(other)) < 0;

    private static (int Closeness, bool Harvested, long Age) Order((FaqEntry Entry, int Closeness) found) =>
        (found.Closeness, !found.Entry.Curated, -found.Entry.Source.AsOf.UtcTicks);
}
