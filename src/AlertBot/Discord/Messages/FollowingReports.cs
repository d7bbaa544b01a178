using System.Collections.Immutable;
using AlertBot.Developments;

namespace AlertBot.Discord.Messages;

/// <summary>The fields of an alert's card that grow: what was added since, and which other outlets have it.</summary>
internal static class FollowingReports
{
    // A card is read at a glance; past these a count tells as much.
    private const int MostUpdates = 3;
    private const int MostOutlets = 6;

    public static ImmutableArray<EmbedField> Of(Development development) =>
    [
        .. Updates([.. development.Retellings.Where(retelling => !retelling.Added.IsEmpty)]),
        .. Outlets(development),
    ];

    private static IEnumerable<EmbedField> Updates(ImmutableArray<Retelling> updates)
    {
        if (!updates.IsEmpty)
            yield return new("Added since", WholeLines.Within(MessageLimits.FieldValue, [.. updates.TakeLast(MostUpdates).Select(Update)]));
    }

    // What each outlet writes is a link as long as it may be; where it does not fit, its name does.
    private static string Update(Retelling update)
    {
        var (added, outlet) = (Markdown.Escape(string.Join(" · ", update.Added)), DevelopmentMessage.Outlet(update.Outlet, update.Url));
        var linked = $"{added}, {Markdown.Link(outlet, update.Url)}";
        return linked.Length <= MessageLimits.FieldValue / (MostUpdates + 1) ? linked : $"{added}, {Markdown.Escape(outlet)}";
    }

    private static IEnumerable<EmbedField> Outlets(Development development)
    {
        var others = development.Retellings
            .Where(retelling => !retelling.Outlet.Equals(development.Outlet, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(retelling => retelling.Outlet, StringComparer.OrdinalIgnoreCase)
            .ToImmutableArray();
        if (!others.IsEmpty)
            yield return new("Also reported by", Listed(others));
    }

    private static string Listed(ImmutableArray<Retelling> others)
    {
        var room = MessageLimits.FieldValue / (MostOutlets + 1);
        var shown = others.Take(MostOutlets).Select(other => Name(other, room));
        return string.Join(" · ", others.Length > MostOutlets ? shown.Append($"{others.Length - MostOutlets} more") : shown);
    }

    private static string Name(Retelling retelling, int room)
    {
        var name = DevelopmentMessage.Outlet(retelling.Outlet, retelling.Url);
        return Markdown.Link(name, retelling.Url) is { } link && link.Length <= room ? link : TextCut.To(Markdown.Escape(name), room);
    }
}
