using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using AlertBot.Feeds;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace AlertBot.Tests.Feeds;

/// <summary>How servers are asked, over real sockets.</summary>
public static class HttpPolitenessTests
{
    private const string Feed = "<rss version=\"2.0\"><channel><title>T</title></channel></rss>";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public static async Task A_Host_Is_Asked_By_So_Many_At_A_Time_However_Many_Wait()
    {
        await using var server = await LoopbackServer.StartAsync();
        var (now, most) = (0, 0);
        var url = server.On("/feed", async context =>
        {
            var here = Interlocked.Increment(ref now);
            InterlockedMax(ref most, here);
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, context.RequestAborted);
            Interlocked.Decrement(ref now);
        });
        await using var services = Fetching.Local(("HostConcurrency", "3"), ("HostSpacing", "00:00:00"));
        var client = services.GetRequiredService<IFeedClient>();

        await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => client.GetAsync(url, null, Cancel)));

        Assert.Equal(3, most);
        Assert.Equal(24, server.Requests.Count);
    }

    [Fact]
    public static async Task Requests_To_One_Host_Start_Apart()
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.On("/feed", 200, Feed);
        await using var services = Fetching.Local(("HostSpacing", "00:00:00.3"));
        var client = services.GetRequiredService<IFeedClient>();
        var started = Stopwatch.GetTimestamp();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => client.GetAsync(url, null, Cancel)));

        // Three gaps at least, however slow the machine is.
        Assert.True(Stopwatch.GetElapsedTime(started) >= TimeSpan.FromMilliseconds(900));
    }

    [Fact]
    public static async Task Requests_To_Another_Host_Do_Not_Wait_For_Those_To_A_Busy_One()
    {
        await using var server = await LoopbackServer.StartAsync("127.0.0.1", "127.0.0.2");
        var url = server.On("/feed", 200, Feed);
        await using var services = Fetching.Local(("HostSpacing", "00:01:00"));
        var client = services.GetRequiredService<IFeedClient>();
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Cancel);

        await client.GetAsync(url, null, Cancel);
        var second = client.GetAsync(url, null, enough.Token);
        Assert.IsType<FetchResult.Fetched>(await client.GetAsync(url.Replace("127.0.0.1", "127.0.0.2", StringComparison.Ordinal), null, Cancel));

        Assert.False(second.IsCompleted);
        await enough.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
    }

    [Fact]
    public static async Task Hosts_Are_Forgotten_After_Their_Visitors()
    {
        await using var services = Fetching.Local(("HostSpacing", "00:00:00"));
        var gate = services.GetRequiredService<HostGate>();

        for (var i = 0; i < 2000; i++)
            (await gate.EnterAsync($"host{i}.example", Cancel)).Dispose();

        Assert.InRange(gate.Count, 0, 256);
    }

    [Fact]
    public static async Task Waiting_For_Ones_Turn_Does_Not_Count_As_The_Servers_Slowness()
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.On("/feed", async context => await Task.Delay(TimeSpan.FromSeconds(1.2), TimeProvider.System, context.RequestAborted));
        await using var services = Fetching.Local(("HostConcurrency", "1"), ("HostSpacing", "00:00:00"), ("Timeout", "00:00:04"));
        var client = services.GetRequiredService<IFeedClient>();

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => client.GetAsync(url, null, Cancel)));

        Assert.All(results, result => Assert.IsType<FetchResult.Fetched>(result));
    }

    [Fact]
    public static async Task Over_Tls_Http_2_Is_Spoken_With_Whom_It_Can_Be()
    {
        await using var server = await LoopbackServer.StartAsync(HttpProtocols.Http1AndHttp2);
        var url = server.On("/feed", context => context.Response.WriteAsync(Feed.Replace("T<", context.Request.Protocol + "<", StringComparison.Ordinal), context.RequestAborted));

        var fetched = Assert.IsType<FetchResult.Fetched>(await Fetching.Trusting(server).GetAsync(url));

        Assert.Contains("HTTP/2", Encoding.UTF8.GetString(fetched.Body.Span), StringComparison.Ordinal);
    }

    [Fact]
    public static async Task Over_Tls_A_Server_That_Knows_Only_Http_1_Is_Spoken_To_In_It()
    {
        await using var server = await LoopbackServer.StartAsync(HttpProtocols.Http1);
        var url = server.On("/feed", context => context.Response.WriteAsync(context.Request.Protocol, context.RequestAborted));

        var fetched = Assert.IsType<FetchResult.Fetched>(await Fetching.Trusting(server).GetAsync(url));

        Assert.Equal("HTTP/1.1", Encoding.UTF8.GetString(fetched.Body.Span));
    }

    [Fact]
    public static async Task A_Certificate_That_Nobody_Vouches_For_Is_A_Failure()
    {
        await using var server = await LoopbackServer.StartAsync(HttpProtocols.Http1AndHttp2);
        var url = server.On("/feed", 200, Feed);

        var failed = Assert.IsType<FetchResult.Failed>(await Fetching.Local().GetAsync(url));

        Assert.Contains("certificate", failed.Reason, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData(null, "(+https://github.com/alertbot/alertbot)")]
    [InlineData("https://desk.example/bot", "(+https://desk.example/bot)")]
    public static async Task The_User_Agent_Says_Who_Asks_And_Where_To_Complain(string? contact, string ending)
    {
        await using var server = await LoopbackServer.StartAsync();
        var sent = "";
        var url = server.On("/feed", context =>
        {
            sent = context.Request.Headers.UserAgent.ToString();
            return Task.CompletedTask;
        });

        await Fetching.Local(contact is null ? [] : [("ContactUrl", contact)]).GetAsync(url);

        Assert.Matches(@"^AlertBot/\d+\.\d+\.\d+ \(\+https", sent);
        Assert.EndsWith(ending, sent, StringComparison.Ordinal);
    }

    [Fact]
    public static async Task Bare_Deflate_Is_Unpacked_Like_The_Wrapped_One()
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.On("/feed", async context =>
        {
            context.Response.Headers.ContentEncoding = "deflate";
            await using var packed = new DeflateStream(context.Response.Body, CompressionLevel.Fastest);
            await packed.WriteAsync(Encoding.UTF8.GetBytes(Feed), context.RequestAborted);
        });

        Assert.Equal(Feed, Encoding.UTF8.GetString(Assert.IsType<FetchResult.Fetched>(await Fetching.Local().GetAsync(url)).Body.Span));
    }

    [Fact]
    public static async Task What_Is_Packed_Twice_Is_Unpacked_Twice_But_Not_Thrice()
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.On("/twice", context => WriteAsync(context, "gzip, gzip", Gzip(Gzip(Encoding.UTF8.GetBytes(Feed)))));
        var thrice = server.On("/thrice", context => WriteAsync(context, "gzip, gzip, gzip", Gzip(Gzip(Gzip(Encoding.UTF8.GetBytes(Feed))))));

        Assert.Equal(Feed, Encoding.UTF8.GetString(Assert.IsType<FetchResult.Fetched>(await Fetching.Local().GetAsync(url)).Body.Span));
        Assert.Equal(new FetchResult.Failed($"an answer packed 3 times over, at {thrice}"), await Fetching.Local().GetAsync(thrice));
    }

    [Theory]
    [InlineData("gzip", "not gzip at all")]
    [InlineData("zstd", "whatever")]
    public static async Task An_Answer_That_Cannot_Be_Unpacked_Is_A_Failure_In_One_Line(string coding, string body)
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.On("/feed", context => WriteAsync(context, coding, Encoding.UTF8.GetBytes(body)));

        var failed = Assert.IsType<FetchResult.Failed>(await Fetching.Local().GetAsync(url));

        Assert.EndsWith($", at {url}", failed.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failed.Reason);
    }

    [Fact]
    public static async Task Packed_Bytes_That_Unpack_To_Nothing_End_At_The_Limit_On_The_Wire()
    {
        // An empty gzip member of 20 bytes, again and again.
        var nothing = Enumerable.Repeat(Gzip([]), 500).SelectMany(member => member).ToArray();
        using var server = EndlessServer.Start("Content-Encoding: gzip", nothing);

        Assert.Equal(new FetchResult.Failed($"more than 100,000 bytes, at {server.Url}"), await Fetching.Local(("MaxBodyBytes", "100000")).GetAsync(server.Url));
        // What the socket takes before it is closed: the system's buffers and no more.
        Assert.InRange(await server.SentAsync(), 100_000, 20_000_000);
    }

    [Fact]
    public static async Task A_Server_That_Drips_Is_Left_When_Its_Time_Is_Up()
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.On("/drip", async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.WriteAsync(" ", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, context.RequestAborted);
            }
        });

        Assert.Equal(new FetchResult.Failed($"no full answer within 1 seconds, at {url}"), await Fetching.Local(("Timeout", "00:00:01")).GetAsync(url));
    }

    [Fact]
    public static async Task A_Server_That_Says_Nothing_At_All_Is_Left_Too()
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.On("/mute", context => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted));

        Assert.Equal(new FetchResult.Failed($"no full answer within 1 seconds, at {url}"), await Fetching.Local(("Timeout", "00:00:01")).GetAsync(url));
    }

    private static async Task WriteAsync(HttpContext context, string coding, byte[] body)
    {
        context.Response.Headers.ContentEncoding = coding;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return packed.ToArray() is { Length: > 0 } member ? member : [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = Volatile.Read(ref most); seen < value;)
            seen = Interlocked.CompareExchange(ref most, value, seen);
    }
}
