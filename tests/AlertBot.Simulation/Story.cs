using System.Globalization;
using System.Security;
using System.Text;

namespace AlertBot.Simulation;

/// <summary>What the outlets publish, and when: takeovers that every outlet tells with the words of one wire copy, among other news.</summary>
internal sealed class Story(DateTimeOffset start, IReadOnlyList<StoryItem> items, IReadOnlyList<string> dealFiles)
{
    private readonly Dictionary<string, StoryItem> _byUrl = items.ToDictionary(item => item.Url);
    private readonly Dictionary<string, StoryItem> _byAddress = items.Where(item => item.IsReadable).ToDictionary(item => item.IsMoved ? item.Address : item.Url);
    private readonly Dictionary<string, StoryItem[]> _byOutlet = items.GroupBy(item => item.Outlet).ToDictionary(outlet => outlet.Key, outlet => outlet.ToArray());
    private readonly Dictionary<(string Outlet, int Count), string> _feeds = [];

    public DateTimeOffset Start => start;

    /// <summary>The hub that the feeds name; null for none.</summary>
    public string? Hub { get; set; }

    public DateTimeOffset End { get; } = items.Max(item => item.Published);

    public IReadOnlyList<StoryItem> Items => items;

    public IReadOnlyList<string> DealFiles => dealFiles;

    public IEnumerable<string> Feeds => _byOutlet.Keys.Order(StringComparer.Ordinal).Select(outlet => $"https://{outlet}.example/feed");

    /// <summary>The feed as it stands now (Atom) and a number that changes with it; null for an address that is no feed.</summary>
    public (string Atom, int Version)? Feed(string address, DateTimeOffset now)
    {
        if (!address.EndsWith("/feed", StringComparison.Ordinal) || !_byOutlet.TryGetValue(new Uri(address).Host.Split('.')[0], out var outlet))
            return null;

        var told = outlet.Where(item => item.Published <= now).ToList();
        var key = (outlet[0].Outlet, told.Count);
        if (!_feeds.TryGetValue(key, out var atom))
            _feeds[key] = atom = Atom(address, told);
        return (atom, told.Count);
    }

    /// <summary>Where an address leads; null where it leads nowhere else.</summary>
    public string? MovedTo(string address) => _byUrl.TryGetValue(address, out var item) && item.IsMoved ? item.Address : null;

    /// <summary>The page of an article; null where none can be read.</summary>
    public string? Page(string address) => _byAddress.TryGetValue(address, out var item)
        ? $"<!DOCTYPE html><html><head><title>{Escape(item.Title)}</title>{Name(item)}</head><body><article><h1>{Escape(item.Title)}</h1><p>{Escape(item.Summary)}</p></article></body></html>"
        : null;

    private static string Name(StoryItem item) => item.IsNamed ? $"<link rel=\"canonical\" href=\"{item.Address}\">" : "";

    private string Atom(string address, IEnumerable<StoryItem> items)
    {
        var atom = new StringBuilder($"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>{address}</title><id>{address}</id><updated>2026-01-01T00:00:00Z</updated>");
        if (Hub is { } hub)
            atom.Append(CultureInfo.InvariantCulture, $"<link rel=\"hub\" href=\"{hub}\"/><link rel=\"self\" href=\"{address}\"/>");
        foreach (var item in items.Reverse())
        {
            var time = item.Published.UtcDateTime.ToString("o", CultureInfo.InvariantCulture);
            atom.Append(CultureInfo.InvariantCulture,
                $"<entry><title>{Escape(item.Title)}</title><id>{item.Url}</id><link href=\"{item.Url}\"/><updated>{time}</updated><published>{time}</published><summary>{Escape(item.Summary)}</summary></entry>");
        }

        return atom.Append("</feed>").ToString();
    }

    private static string Escape(string text) => SecurityElement.Escape(text);
}
