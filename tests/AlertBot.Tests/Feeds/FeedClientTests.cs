using System.IO.Compression;
using System.Text;
using AlertBot.Feeds;
using Microsoft.AspNetCore.Http;

namespace AlertBot.Tests.Feeds;

public static class FeedClientTests
{
    private const string Feed = "<rss version=\"2.0\"><channel><title>T</title></channel></rss>";

    [Fact]
    public static async Task A_Feed_Is_Fetched_With_Its_Validators_And_Wishes()
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.On("/feed", 200, Feed, "application/rss+xml; charset=iso-8859-1",
            ("ETag", "\"v1\""), ("Last-Modified", "Thu, 01 Jan 2026 00:00:00 GMT"), ("Cache-Control", "max-age=600"));

        var fetched = Assert.IsType<FetchResult.Fetched>(await Fetching.Local().GetAsync(url));

        Assert.Equal(Feed, Encoding.UTF8.GetString(fetched.Body.Span));
        Assert.Equal("iso-8859-1", fetched.Charset);
        Assert.Equal(url, fetched.Address.AbsoluteUri);
        Assert.Equal(("\"v1\"", "Thu, 01 Jan 2026 00:00:00 GMT"), (fetched.Validators.ETag, fetched.Validators.LastModified));
        Assert.Equal(TimeSpan.FromMinutes(10), fetched.FreshFor);
    }

    [Fact]
    public static async Task Validators_Go_Back_To_The_Letter_And_Nothing_Changed_Is_Told()
    {
        await using var server = await LoopbackServer.StartAsync();
        IHeaderDictionary sent = new HeaderDictionary();
        var url = server.On("/feed", context =>
        {
            foreach (var header in context.Request.Headers)
                sent[header.Key] = header.Value;
            context.Response.StatusCode = 304;
            return Task.CompletedTask;
        });

        var result = await Fetching.Local(("UserAgent", "Desk/2 (+https://desk.example)")).GetAsync(url, new Validators("unquoted-tag", "yesterday, about noon", default));

        Assert.IsType<FetchResult.NotModified>(result);
        Assert.Equal("unquoted-tag", sent.IfNoneMatch);
        Assert.Equal("yesterday, about noon", sent.IfModifiedSince);
        Assert.Equal("Desk/2 (+https://desk.example)", sent.UserAgent);
        Assert.Contains("gzip", sent.AcceptEncoding.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public static async Task A_Packed_Answer_Is_Unpacked(string encoding)
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.On("/feed", context => WritePackedAsync(context, encoding, Encoding.UTF8.GetBytes(Feed)));

        var fetched = Assert.IsType<FetchResult.Fetched>(await Fetching.Local().GetAsync(url));

        Assert.Equal(Feed, Encoding.UTF8.GetString(fetched.Body.Span));
    }

    [Fact]
    public static async Task A_Small_Answer_That_Unpacks_Beyond_The_Limit_Is_Refused()
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.On("/bomb", context => WritePackedAsync(context, "gzip", new byte[20_000_000]));

        Assert.Equal(new FetchResult.Failed($"more than 8,388,608 bytes, at {url}"), await Fetching.Local().GetAsync(url));
    }

    [Fact]
    public static async Task A_Large_Answer_Is_Refused_By_Its_Announced_Length()
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.On("/large", 200, new string(' ', 5000));

        Assert.Equal(new FetchResult.Failed($"more than 2,048 bytes, at {url}"), await Fetching.Local(("MaxBodyBytes", "2048")).GetAsync(url));
    }

    [Fact]
    public static async Task A_Server_That_Never_Finishes_Is_Left()
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.On("/slow", async context =>
        {
            await context.Response.WriteAsync("<rss>", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted);
        });

        Assert.Equal(new FetchResult.Failed($"no full answer within 1 seconds, at {url}"), await Fetching.Local(("Timeout", "00:00:01")).GetAsync(url));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(403)]
    [InlineData(500)]
    public static async Task A_Failure_Names_Its_Status_And_Address(int status)
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.On("/gone-wrong", status, "<html>sorry</html>", "text/html");

        Assert.Equal(new FetchResult.Failed($"HTTP {status} at {url}"), await Fetching.Local().GetAsync(url));
    }

    [Fact]
    public static async Task Gone_Is_Told_Apart_From_Missing()
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.On("/feed", 410);

        Assert.Equal(new FetchResult.Gone($"HTTP 410 at {url}: the feed was taken away for good"), await Fetching.Local().GetAsync(url));
    }

    [Fact]
    public static async Task An_Overloaded_Server_Says_When_To_Come_Back()
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.On("/feed", 429, headers: ("Retry-After", "120"));

        Assert.Equal(new FetchResult.Failed($"HTTP 429 at {url}", TimeSpan.FromMinutes(2)), await Fetching.Local().GetAsync(url));
    }

    [Fact]
    public static async Task A_Redirect_Is_Followed_And_The_Last_Address_Kept()
    {
        await using var server = await LoopbackServer.StartAsync();
        server.On("/new/feed", 200, Feed);
        var url = server.On("/old", 301, headers: ("Location", "/new/feed"));

        var fetched = Assert.IsType<FetchResult.Fetched>(await Fetching.Local().GetAsync(url));

        Assert.Equal(server.Root + "/new/feed", fetched.Address.AbsoluteUri);
    }

    [Fact]
    public static async Task Redirects_In_A_Circle_End()
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.On("/round", 302, headers: ("Location", "/round"));

        Assert.Equal(new FetchResult.Failed($"more than 5 redirects, the last to {url}"), await Fetching.Local().GetAsync(url));
        Assert.Equal(6, server.Requests.Count);
    }

    [Theory]
    [InlineData("file:///etc/passwd", "file:///etc/passwd is neither http nor https")]
    [InlineData("gopher://a.example/", "gopher://a.example/ is neither http nor https")]
    [InlineData("not an address", "\"not an address\" is not an address")]
    public static async Task Only_Web_Addresses_Are_Fetched(string url, string reason) =>
        Assert.Equal(new FetchResult.Failed(reason), await Fetching.Local().GetAsync(url));

    [Fact]
    public static async Task A_Redirect_To_Another_Scheme_Is_Refused()
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.On("/trap", 302, headers: ("Location", "file:///etc/passwd"));

        Assert.Equal(new FetchResult.Failed("file:///etc/passwd is neither http nor https"), await Fetching.Local().GetAsync(url));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("[::ffff:127.0.0.1]")]
    public static async Task A_Local_Address_Is_Not_Asked_Unless_The_Setting_Allows_It(string host)
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.On("/secret", 200, Feed).Replace("127.0.0.1", host, StringComparison.Ordinal);

        var failed = Assert.IsType<FetchResult.Failed>(await Fetching.Services().GetAsync(url));

        Assert.StartsWith("refused: ", failed.Reason, StringComparison.Ordinal);
        Assert.Contains("is at a private or local address (Feeds:AllowPrivateAddresses allows them), at ", failed.Reason, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public static async Task A_Closed_Port_Is_A_Failure_In_One_Line()
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.Root + "/feed";
        await server.DisposeAsync();

        Assert.Equal(new FetchResult.Failed($"no connection (ConnectionRefused), at {url}"), await Fetching.Local().GetAsync(url));
    }

    [Fact]
    public static async Task Whoever_Cancels_Is_Told_So()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var services = Fetching.Local();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var client = (IFeedClient)services.GetService(typeof(IFeedClient))!;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetAsync(server.Root, null, cancelled.Token));
    }

    private static async Task WritePackedAsync(HttpContext context, string encoding, byte[] bytes)
    {
        context.Response.Headers.ContentEncoding = encoding;
        await using Stream packed = encoding switch
        {
            "gzip" => new GZipStream(context.Response.Body, CompressionLevel.Fastest),
            "br" => new BrotliStream(context.Response.Body, CompressionLevel.Fastest),
            _ => new ZLibStream(context.Response.Body, CompressionLevel.Fastest)
        };
        await packed.WriteAsync(bytes, context.RequestAborted);
    }
}
