using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AlertBot.Benchmarks.Polling;

/// <summary>
/// Thousands of feeds on loopback, in a process of their own. The edition is set from outside (PUT /edition/N); with each one, one feed in
/// ten has a new item on top, the others answer 304 to who knows their validators. Items have the length of real ones, thirty are about 25 KB.
/// </summary>
internal static class FeedFarm
{
    public const int ChangesOneIn = 10;
    private static readonly DateTimeOffset _start = new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero);
    private static FarmNews _news = new(30, 0, false);
    private static int _edition;

    public static async Task RunAsync(int port, FarmNews news, CancellationToken cancellationToken)
    {
        _news = news;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        await using var app = builder.Build();
        app.Run(AnswerAsync);
        await app.StartAsync(cancellationToken);
        Console.WriteLine("ready");
        // The parent's end of the pipe closes with it, however it ends.
        await Console.In.ReadToEndAsync(cancellationToken);
    }

    private static Task AnswerAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        var number = int.Parse(path.AsSpan(path.LastIndexOf('/') + 1), CultureInfo.InvariantCulture);
        if (path.StartsWith("/edition/", StringComparison.Ordinal))
        {
            Volatile.Write(ref _edition, number);
            return Task.CompletedTask;
        }

        if (path.StartsWith("/story/", StringComparison.Ordinal))
            http.Response.ContentType = "text/html";
        return path.StartsWith("/story/", StringComparison.Ordinal)
            ? http.Response.WriteAsync(FarmNews.Page(int.Parse(path.Split('/')[2], CultureInfo.InvariantCulture)), http.RequestAborted)
            : FeedAsync(http, number);
    }

    private static Task FeedAsync(HttpContext http, int feed)
    {
        var edition = Volatile.Read(ref _edition);
        var version = _news.Hot ? edition : NewestVersion(feed, edition);
        var tag = $"\"{feed}-{version}\"";
        http.Response.Headers.ETag = tag;
        if (http.Request.Headers.IfNoneMatch == tag)
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var body = Encoding.UTF8.GetBytes(Write(feed, version, http.Request.Host.Value!));
        http.Response.ContentType = "application/rss+xml; charset=utf-8";
        http.Response.ContentLength = body.Length;
        return http.Response.Body.WriteAsync(body, http.RequestAborted).AsTask();
    }

    // A feed changes in every tenth edition, each tenth of them in another one.
    private static int NewestVersion(int feed, int edition) => (edition + ChangesOneIn - (feed % ChangesOneIn)) / ChangesOneIn;

    private static string Write(int feed, int version, string host)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>Outlet {feed}</title><link>https://outlet{feed}.example/</link><description>News of outlet {feed}</description>");
        for (var item = version + _news.Items; item > version; item--)
        {
            if (_news.Story(feed, item, host) is { } story)
            {
                text.Append(story);
                continue;
            }

            text.Append(CultureInfo.InvariantCulture, $"""
                <item><title>Report {item} of outlet {feed}: the council meets on the harbour's budget</title><link>https://outlet{feed}.example/reports/{item}</link>
                <guid isPermaLink="false">outlet{feed}-{item}</guid><pubDate>{_start.AddMinutes(item):R}</pubDate><category>Local</category>
                <description>&lt;p&gt;The council met for the {item}th time. {Filler}&lt;/p&gt;</description></item>
                """);
        }

        return text.Append("</channel></rss>").ToString();
    }

    private const string Filler =
        "It heard the harbour master, two residents and the treasurer, who said that the dredging would cost more than planned and take until the "
        + "autumn. A vote was put off because the papers had come late. Members of all groups asked for a second estimate, which the mayor promised "
        + "for the next meeting; the residents said that they had been promised the same a year ago and would come again with more of their neighbours. "
        + "The meeting ended after three hours with a report on the swimming pool, whose roof is being mended.";
}
