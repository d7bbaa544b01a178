namespace AlertBot.Commands;

/// <summary>The best of many, no more than a list of choices takes: the nearest, and of these the first in order. What is called the same is there once.</summary>
/// <param name="order">Below nought when the one comes before the other, of two that are equally near.</param>
internal sealed class BestChoices<T>(Func<T, string> name, Comparison<T> order)
{
    private readonly List<(T Item, int Closeness)> _best = [];

    public bool IsFull => _best.Count == Choice.Most;

    public IEnumerable<T> Items => _best.Select(static found => found.Item);

    public void Offer(T item, int closeness)
    {
        var offered = (item, closeness);
        if ((IsFull && !IsBefore(offered, _best[^1])) || _best.Exists(found => IsSame(found.Item, item) && !IsBefore(offered, found)))
            return;

        _best.RemoveAll(found => IsSame(found.Item, item));
        var at = _best.Count;
        while (at > 0 && IsBefore(offered, _best[at - 1]))
            at--;
        _best.Insert(at, offered);
        if (_best.Count > Choice.Most)
            _best.RemoveAt(Choice.Most);
    }

    private bool IsSame(T one, T other) => name(one) == name(other);

    private bool IsBefore((T Item, int Closeness) one, (T Item, int Closeness) other) =>
        one.Closeness != other.Closeness ? one.Closeness < other.Closeness : order(one.Item, other.Item) < 0;
}
