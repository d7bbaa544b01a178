using System.Xml.Linq;
using CodeHollow.FeedReader;
using CodeHollowItem = CodeHollow.FeedReader.FeedItem;

namespace AlertBot.Feeds.Formats;

/// <summary>
/// What CodeHollow.FeedReader reads of the same document. Authors and categories are taken from it; texts, links and dates are read
/// from the elements instead, because it drops naked markup, xml:base and time zones (gofeed's cases: 55 % right).
/// </summary>
internal static class CodeHollowItems
{
    /// <summary>One entry an item, null where it does not help: it throws on a feed without a channel, and may count items differently.</summary>
    public static IReadOnlyList<CodeHollowItem?> Of(XElement root, int count)
    {
        var read = count == 0 ? [] : Read(root);
        return read.Count == count ? [.. read] : new CodeHollowItem?[count];
    }

    private static IList<CodeHollowItem> Read(XElement root)
    {
        try
        {
            // Written anew from the tree: well-formed, and without a DTD, which the library would expand.
            return FeedReader.ReadFromString(root.ToString(SaveOptions.DisableFormatting)).Items;
        }
#pragma warning disable CA1031 // The library throws whatever its code runs into (NullReferenceException for one); we can do without it.
        catch (Exception)
#pragma warning restore CA1031
        {
            return [];
        }
    }
}
