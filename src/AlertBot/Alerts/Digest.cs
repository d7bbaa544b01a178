using System.Collections.Immutable;
using System.Globalization;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Text;

namespace AlertBot.Alerts;

/// <summary>Alerts that were held for a channel until a time and are told in one message.</summary>
/// <param name="Reason">Why the first of them was held.</param>
/// <param name="Items">What it tells, or is to tell.</param>
/// <param name="Sealed">It is being told: what comes now goes into another part.</param>
internal sealed record Digest(
    AlertId Id, string ChannelId, DateTimeOffset Due, string Reason, ImmutableArray<Digest.Item> Items, bool Sealed = false)
{
    // Each is an embed of its own, and a message has at most ten (resources/message).
    public const int MostItems = 10;

    /// <summary>What was held in it and is not told: when it was closed its channel did not want that any more.</summary>
    public ImmutableArray<Spared> Left { get; init; } = [];

    public bool HasRoom => !Sealed && Items.Length < MostItems;

    /// <summary>What was held for a channel until one time has one name, whoever put it there; more than a message holds goes into further parts.</summary>
    public static AlertId IdOf(string channelId, DateTimeOffset due, int part) => new(ContentHash.Of(
        "digest", channelId, due.UtcTicks.ToString(CultureInfo.InvariantCulture), part.ToString(CultureInfo.InvariantCulture)));

    public bool Holds(AlertId alert) => Find(alert) is not null;

    /// <summary>What it has of this alert; null when it has none.</summary>
    public Item? Find(AlertId alert) => Items.FirstOrDefault(item => item.Alert == alert);

    internal sealed record Item(DealId Deal, DevelopmentId Development, AlertId Alert)
    {
        /// <summary>The article whose addition to a development it tells, where an earlier digest told that; null for a development.</summary>
        public ArticleId? Adds { get; init; }

        /// <summary>The articles whose additions it tells with a development: what there were when it was closed, so that later ones are told by another message.</summary>
        public ImmutableArray<ArticleId> Told { get; init; } = [];

        public Item Telling(Development development) => Adds is not null
            ? this
            : this with { Told = [.. development.Retellings.Where(static retelling => !retelling.Added.IsEmpty).Select(static retelling => retelling.Article)] };
    }

    internal sealed record Spared(Item Item, string Reason);
}
