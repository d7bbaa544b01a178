using System.Globalization;
using AlertBot.Articles;
using AlertBot.Evaluation;

namespace AlertBot.Benchmarks.Cost;

/// <summary>
/// A day of as many feeds as wanted, out of the real stream: each feed is one of its outlets on one of its days, moved to the day that is
/// simulated. So rates, hours and matches are the stream's; that outlets tell the same news on the same day is lost where days differ.
/// </summary>
internal sealed class NewsDay
{
    // Outlets with fewer items are ones the stream met by accident.
    private const int LeastItems = 40;
    private const int ItemsInFeed = 30;

    private readonly Article[][] _outlets;
    private readonly DateTimeOffset[] _days;

    public NewsDay(string folder, DateTimeOffset day)
    {
        Day = day;
        _outlets =
        [
            .. SharedData.Lines<StreamItem>(Path.Combine(folder, "items.jsonl.gz")).Select(item => item.ToArticle()).GroupBy(item => item.Outlet)
                .Where(outlet => outlet.Count() >= LeastItems).OrderBy(outlet => outlet.Key, StringComparer.Ordinal)
                .Select(outlet => outlet.OrderBy(item => item.Published).ToArray()),
        ];
        // Two weeks in, so that each has a past, and to the stream's last whole day.
        var (first, last) = (_outlets.Min(outlet => outlet[0].Published).AddDays(14), _outlets.Max(outlet => outlet[^1].Published));
        _days = [.. Enumerable.Range(0, (int)(last - first).TotalDays).Select(number => new DateTimeOffset(first.UtcDateTime.Date, TimeSpan.Zero).AddDays(number))];
    }

    public DateTimeOffset Day { get; }

    public IEnumerable<string> Titles => _outlets.SelectMany(outlet => outlet).Select(item => item.Title);

    /// <summary>What the feed's document holds at a time: its newest items, the newest first.</summary>
    public IReadOnlyList<Article> Items(int feed, DateTimeOffset now)
    {
        var (outlet, moved) = (_outlets[feed % _outlets.Length], Day - DayOf(feed));
        var end = FirstAfter(outlet, now - moved);
        return [.. outlet[Math.Max(0, end - ItemsInFeed)..end].Reverse().Select(item => Moved(item, feed, moved))];
    }

    /// <summary>When the newest item came out, and how many there were until then: the document's version.</summary>
    public (int Version, DateTimeOffset? Newest) Latest(int feed, DateTimeOffset now)
    {
        var (outlet, moved) = (_outlets[feed % _outlets.Length], Day - DayOf(feed));
        var end = FirstAfter(outlet, now - moved);
        return (end, end > 0 ? outlet[end - 1].Published + moved : null);
    }

    private DateTimeOffset DayOf(int feed) => _days[feed / _outlets.Length * 37 % _days.Length];

    // An address of its own: another feed may tell the same item.
    private static Article Moved(Article item, int feed, TimeSpan moved) => item with
    {
        Url = string.Create(CultureInfo.InvariantCulture, $"https://site{feed}.example/{item.Id}"),
        Published = item.Published + moved,
    };

    private static int FirstAfter(Article[] items, DateTimeOffset time)
    {
        var (low, high) = (0, items.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = items[middle].Published <= time ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
