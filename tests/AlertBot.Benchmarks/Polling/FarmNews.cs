using System.Globalization;
using AlertBot.Benchmarks.Scale;

namespace AlertBot.Benchmarks.Polling;

/// <summary>What the farm's feeds tell besides the harbour's budget: takeovers, each by several outlets in one edition.</summary>
/// <param name="Items">Items in a feed.</param>
/// <param name="Deals">Among how many deals the takeovers are; 0 for none.</param>
/// <param name="Hot">Every feed tells the takeover of the first deal in edition 1.</param>
internal sealed record FarmNews(int Items, int Deals, bool Hot)
{
    // Of the feeds that change in an edition one in twenty has a takeover, and four of twenty thousand have the same.
    private const int StoryOneIn = 20;
    private const int TakeoversAnEdition = 25;
    private static readonly DateTimeOffset _start = new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>How many takeovers an edition tells.</summary>
    public static int StoriesIn(int edition, int feeds) => edition == 0 ? 0 : Math.Min(TakeoversAnEdition, (feeds + (FeedFarm.ChangesOneIn * StoryOneIn) - 1) / (FeedFarm.ChangesOneIn * StoryOneIn));

    /// <summary>The item, when it is a takeover; links lead to the farm itself.</summary>
    public string? Story(int feed, int item, string host) => DealOf(feed, item) is not { } deal ? null : string.Create(CultureInfo.InvariantCulture, $"""
        <item><title>{Takeovers.Headline(deal)}</title><link>http://{host}/story/{deal}/{feed}</link><guid isPermaLink="false">outlet{feed}-{item}</guid>
        <pubDate>{_start.AddMinutes(item):R}</pubDate><description>{Takeovers.Summary(deal)}</description></item>
        """);

    public static string Page(int deal) => $"<!DOCTYPE html><html><head><title>{Takeovers.Headline(deal)}</title></head><body><article><h1>{Takeovers.Headline(deal)}</h1><p>{Takeovers.Summary(deal)}</p></article></body></html>";

    private int? DealOf(int feed, int item)
    {
        if (Deals == 0)
            return null;
        if (Hot)
            return item - Items == 1 ? 0 : null;

        // The edition in which it came; what was there in the first one is no news.
        var edition = ((item - Items - 1) * FeedFarm.ChangesOneIn) + (feed % FeedFarm.ChangesOneIn);
        return edition > 0 && feed / FeedFarm.ChangesOneIn % StoryOneIn == 0
            ? ((feed / (FeedFarm.ChangesOneIn * StoryOneIn) % TakeoversAnEdition) + (edition * TakeoversAnEdition)) % Deals
            : null;
    }
}
