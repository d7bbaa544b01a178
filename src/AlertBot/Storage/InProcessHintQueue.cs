using System.Globalization;
using Microsoft.Extensions.Logging;

namespace AlertBot.Storage;

/// <summary>
/// One queue in memory. A hint for a key that waits already is folded into it; one for a key that is being worked on is not, since the
/// work may have looked before what the hint is about.
/// </summary>
internal sealed partial class InProcessHintQueue(HintQueue queue, TimeSpan visibility, ILogger log)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Place> _waiting = new(StringComparer.Ordinal);
    private readonly SortedSet<Place> _order = new(Comparer<Place>.Create((a, b) => (a.Visible, a.Number).CompareTo((b.Visible, b.Number))));
    // By receipt; all are hidden for the same time, so the first one is the next to come back.
    private readonly OrderedDictionary<string, Place> _hidden = new(StringComparer.Ordinal);
    private long _last;

    public void Send(string key, DateTimeOffset visible)
    {
        lock (_gate)
            Wait(new Place(key, visible, ++_last, Tries: 0));
    }

    public ReceivedHint? Receive(DateTimeOffset now)
    {
        lock (_gate)
        {
            BringBack(now);
            if (_order.Min is not { } place || place.Visible > now)
                return null;

            Forget(place);
            var hidden = place with { Visible = now + visibility, Number = ++_last, Tries = place.Tries + 1 };
            var receipt = hidden.Number.ToString(CultureInfo.InvariantCulture);
            _hidden.Add(receipt, hidden);
            return new ReceivedHint(new Hint(queue, place.Key), receipt, hidden.Tries);
        }
    }

    public void Complete(string receipt)
    {
        lock (_gate)
            _hidden.Remove(receipt);
    }

    private void BringBack(DateTimeOffset now)
    {
        while (_hidden.Count > 0 && _hidden.GetAt(0).Value is var place && place.Visible <= now)
        {
            _hidden.RemoveAt(0);
            if (place.Tries < Poison.MostTries)
                Wait(place);
            else
                Log.GivenUp(log, queue, place.Key, place.Tries);
        }
    }

    // Folded: the earlier time, and no tries forgotten, or a hint that cannot be worked on would never be given up.
    private void Wait(Place place)
    {
        if (_waiting.TryGetValue(place.Key, out var other))
        {
            Forget(other);
            var first = place.Visible < other.Visible ? place : other;
            place = first with { Tries = Math.Max(place.Tries, other.Tries) };
        }

        _waiting.Add(place.Key, place);
        _order.Add(place);
    }

    private void Forget(Place place)
    {
        _waiting.Remove(place.Key);
        _order.Remove(place);
    }

    private sealed record Place(string Key, DateTimeOffset Visible, long Number, int Tries);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The {Queue} hint {Key} was given up after {Tries} tries; the sweep will look again.")]
        public static partial void GivenUp(ILogger logger, HintQueue queue, string key, int tries);
    }
}
