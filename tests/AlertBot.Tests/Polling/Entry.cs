using System.Globalization;
using System.Xml.Linq;

namespace AlertBot.Tests.Polling;

/// <summary>An item of an RSS feed as bytes of a document.</summary>
internal sealed record Entry(string? Guid, string? Link, string? Title, DateTimeOffset? Date)
{
    private static readonly DateTimeOffset _start = new(2026, 5, 1, 9, 0, 0, TimeSpan.Zero);

    public static Entry Number(int number) =>
        new($"tag:ledger.example,{number}", $"https://ledger.example/story/{number}", $"Story {number}", _start.AddSeconds(number));

    public static string Rss(params IEnumerable<Entry> entries) => Rss("", entries);

    /// <param name="channel">More elements of the channel.</param>
    public static string Rss(string channel, IEnumerable<Entry> entries) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>
        <title>Ledger</title><link>https://ledger.example/</link>{channel}
        {string.Concat(entries.Select(entry => entry.Write()))}
        </channel></rss>
        """;

    private string Write() => new XElement("item",
        Guid is null ? null : new XElement("guid", new XAttribute("isPermaLink", "false"), Guid),
        Link is null ? null : new XElement("link", Link),
        Title is null ? null : new XElement("title", Title),
        Date is null ? null : new XElement("pubDate", Date.Value.ToString("R", CultureInfo.InvariantCulture))).ToString();
}
