namespace AlertBot.Dossiers.Pictures;

/// <summary>Pictures that were drawn, the latest asked for, up to so many bytes together. A dossier that has changed is another one.</summary>
internal sealed class PictureShelf(long mostBytes, Func<Dossier, byte[]> draw)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Dossier, LinkedListNode<(Dossier Dossier, byte[] Png)>> _known = new(ReferenceEqualityComparer.Instance);
    private readonly LinkedList<(Dossier Dossier, byte[] Png)> _latest = [];

    /// <summary>What they take together.</summary>
    public long Bytes { get; private set; }

    // Two that ask at once both draw it, and neither waits for the other.
    public byte[] Of(Dossier dossier)
    {
        lock (_lock)
        {
            if (_known.TryGetValue(dossier, out var there))
            {
                _latest.Remove(there);
                _latest.AddFirst(there);
                return there.Value.Png;
            }
        }

        var drawn = draw(dossier);
        Keep(dossier, drawn);
        return drawn;
    }

    private void Keep(Dossier dossier, byte[] png)
    {
        lock (_lock)
        {
            if (_known.ContainsKey(dossier))
                return;

            _known[dossier] = _latest.AddFirst((dossier, png));
            for (Bytes += png.Length; Bytes > mostBytes && _latest.Last is { } oldest; Bytes -= oldest.Value.Png.Length)
            {
                _latest.RemoveLast();
                _known.Remove(oldest.Value.Dossier);
            }
        }
    }
}
