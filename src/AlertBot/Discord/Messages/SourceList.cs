using AlertBot.Developments;

namespace AlertBot.Discord.Messages;

/// <summary>The outlets that have a development, the first to tell it first, each linked, as one line of a message.</summary>
internal static class SourceList
{
    // A quarter of a message's 2,000 characters; the rest of a template has room beside it.
    private const int Room = 500;

    /// <summary>As many as there is room for, and how many more there are.</summary>
    public static string Of(Development development)
    {
        var all = development.Retellings.Select(static retelling => (retelling.Outlet, retelling.Url))
            .Prepend((development.Outlet, development.Url))
            .DistinctBy(static source => source.Outlet, StringComparer.OrdinalIgnoreCase)
            .Select(static source => Link(DevelopmentMessage.Outlet(source.Outlet, source.Url), source.Url))
            .ToList();
        var length = 0;
        var shown = all.TakeWhile(link => (length += link.Length + 2) <= Room).ToList();
        return shown.Count == all.Count ? string.Join(", ", shown) : $"{string.Join(", ", shown)} and {all.Count - shown.Count} more";
    }

    // In angle brackets an address is not shown as a card of its own (support.discord.com, "Markdown Text 101"). Where the link has no room, its name does.
    private static string Link(string outlet, string url)
    {
        var name = TextCut.To(Markdown.Escape(outlet), Room / 4);
        return Markdown.Address(url) is { } address && name.Length + address.Length + 6 <= Room / 2 ? $"[{name}](<{address}>)" : name;
    }
}
