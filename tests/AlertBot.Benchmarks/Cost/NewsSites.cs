using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security;
using System.Text;

namespace AlertBot.Benchmarks.Cost;

/// <summary>The web as the desk meets it: feeds with and without validators, article pages, each answer after its site's own latency, which is virtual.</summary>
internal sealed class NewsSites(NewsDay news, TimeProvider time) : HttpMessageHandler
{
    // One in so many gives its whole document every time, one in so many takes its time; chosen, not measured.
    private const int NoValidatorsOneIn = 6;
    private const int SlowOneIn = 50;
    private static readonly TimeSpan _usual = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan _slow = TimeSpan.FromSeconds(5);

    private long _slowest;
    private long _asked;
    private long _unchanged;

    public long Asked => Interlocked.Read(ref _asked);

    public long Unchanged => Interlocked.Read(ref _unchanged);

    public static string FeedUrl(int feed) => string.Create(CultureInfo.InvariantCulture, $"https://site{feed}.example/feed");

    /// <summary>The longest latency since it was asked last.</summary>
    public TimeSpan TakeSlowest() => new(Interlocked.Exchange(ref _slowest, 0));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var site = int.Parse(request.RequestUri!.Host.AsSpan("site".Length, request.RequestUri.Host.IndexOf('.', StringComparison.Ordinal) - "site".Length), CultureInfo.InvariantCulture);
        Wait(site % SlowOneIn == 0 ? _slow : _usual);
        var answer = request.RequestUri.AbsolutePath == "/feed" ? Feed(site, request.Headers.IfNoneMatch) : Page(request.RequestUri);
        answer.RequestMessage = request;
        return Task.FromResult(answer);
    }

    private void Wait(TimeSpan latency)
    {
        long before;
        while ((before = Interlocked.Read(ref _slowest)) < latency.Ticks && Interlocked.CompareExchange(ref _slowest, latency.Ticks, before) != before)
        {
        }
    }

    private HttpResponseMessage Feed(int site, HttpHeaderValueCollection<EntityTagHeaderValue> known)
    {
        Interlocked.Increment(ref _asked);
        var now = time.GetUtcNow();
        var tag = new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{site}-{news.Latest(site, now).Version}\""));
        if (known.Contains(tag))
        {
            Interlocked.Increment(ref _unchanged);
            return new HttpResponseMessage(HttpStatusCode.NotModified);
        }

        var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(Rss(site, now), Encoding.UTF8, "application/rss+xml") };
        if (site % NoValidatorsOneIn != 0)
            answer.Headers.ETag = tag;
        return answer;
    }

    private string Rss(int site, DateTimeOffset now)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Site {site}</title><link>https://site{site}.example/</link><description>News</description>");
        foreach (var item in news.Items(site, now))
        {
            var title = SecurityElement.Escape(item.Title);
            text.Append(CultureInfo.InvariantCulture, $"<item><title>{title}</title><link>{item.Url}</link><guid>{item.Url}</guid><pubDate>{item.Published:R}</pubDate><description>{title}. {Prose}</description></item>");
        }

        return text.Append("</channel></rss>").ToString();
    }

    private static HttpResponseMessage Page(Uri address) => new(HttpStatusCode.OK)
    {
        Content = new StringContent(
            $"<!DOCTYPE html><html><head><title>A story</title></head><body><article><h1>A story</h1>{string.Concat(Enumerable.Repeat($"<p>{Prose}</p>", 8))}<p>{address.AbsolutePath}</p></article></body></html>",
            Encoding.UTF8, "text/html"),
    };

    private const string Prose =
        "The parties had talked for months, people who know of the matter said, and neither would say more than that before the papers are filed. "
        + "Analysts had expected as much since the spring, when the first of them wrote of it to their clients, and the shares moved little in late trading.";
}
