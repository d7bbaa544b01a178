using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace AlertBot.Tests.SelfHost.Demo;

public static class NewsstandHttpTests
{
    private static readonly string[] _feeds = ["/meridian/feed", "/ledger/feed", "/stackpost/feed"];

    public static TheoryData<string> Feeds => [.. _feeds];

    [Theory]
    [MemberData(nameof(Feeds))]
    public static async Task Who_Has_The_Feed_Already_Gets_304_And_No_Body(string path)
    {
        await using var stand = await OpenNewsstand.AtAsync("2025-12-01T00:00:00Z");
        using var first = await stand.GetAsync(path);

        using var byTag = await stand.GetAsync(path, ask => ask.IfNoneMatch.Add(first.Headers.ETag!));
        using var byDate = await stand.GetAsync(path, ask => ask.IfModifiedSince = first.Content.Headers.LastModified);

        Assert.False(first.Headers.ETag!.IsWeak);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.NotModified], [first.StatusCode, byTag.StatusCode, byDate.StatusCode]);
        Assert.Equal(first.Headers.ETag, byTag.Headers.ETag);
        Assert.Empty(await byTag.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public static async Task The_Tag_Stays_While_Nothing_Happens_And_Changes_With_The_Next_Item()
    {
        await using var stand = await OpenNewsstand.AtAsync("2025-11-03T14:01:59Z");
        using var before = await stand.GetAsync("/meridian/feed");
        using var again = await stand.GetAsync("/meridian/feed");

        stand.Clock.AdvanceTo(OpenNewsstand.Utc("2025-11-03T14:02:00Z"));
        using var after = await stand.GetAsync("/meridian/feed", ask =>
        {
            ask.IfNoneMatch.Add(before.Headers.ETag!);
            ask.IfModifiedSince = before.Content.Headers.LastModified;
        });

        Assert.Equal(before.Headers.ETag, again.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        Assert.Equal(OpenNewsstand.Utc("2025-11-03T14:02:00Z"), after.Content.Headers.LastModified);
        Assert.Equal(OpenNewsstand.Utc("2025-11-03T14:02:00Z"), after.Headers.Date);
    }

    [Fact]
    public static async Task A_Tag_That_Does_Not_Match_Wins_Over_A_Date_That_Does()
    {
        await using var stand = await OpenNewsstand.AtAsync("2025-12-01T00:00:00Z");

        using var response = await stand.GetAsync("/ledger/feed", ask =>
        {
            ask.IfNoneMatch.Add(new EntityTagHeaderValue("\"other\""));
            ask.IfModifiedSince = stand.Clock.GetUtcNow();
        });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public static async Task Gzip_Is_For_Who_Asks_And_Has_Its_Own_Tag()
    {
        await using var stand = await OpenNewsstand.AtAsync("2025-12-01T00:00:00Z");
        using var plain = await stand.GetAsync("/meridian/feed");
        using var zipped = await stand.GetAsync("/meridian/feed", ask => ask.AcceptEncoding.ParseAdd("br, gzip"));
        using var refused = await stand.GetAsync("/meridian/feed", ask => ask.AcceptEncoding.ParseAdd("gzip;q=0"));
        using var known = await stand.GetAsync("/meridian/feed", ask =>
        {
            ask.AcceptEncoding.ParseAdd("gzip");
            ask.IfNoneMatch.Add(zipped.Headers.ETag!);
        });

        Assert.Equal(["gzip"], zipped.Content.Headers.ContentEncoding);
        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.Empty(refused.Content.Headers.ContentEncoding);
        Assert.NotEqual(plain.Headers.ETag, zipped.Headers.ETag);
        Assert.Equal(["Accept-Encoding"], plain.Headers.Vary);
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        Assert.Equal(await plain.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), await UnzipAsync(zipped));
    }

    [Theory]
    [InlineData("/nobody")]
    [InlineData("/nobody/feed")]
    [InlineData("/ledger/no-such-article")]
    [InlineData("/meridian/openai-amazon-38-billion-contract")]
    [InlineData("/ledger/openai-first-aws-clusters-live")]
    public static async Task What_Does_Not_Exist_Or_Not_Yet_Is_404(string path)
    {
        await using var stand = await OpenNewsstand.AtAsync("2025-11-03T14:01:59Z");

        using var response = await stand.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public static async Task Head_Tells_The_Same_Headers_Without_A_Body()
    {
        await using var stand = await OpenNewsstand.AtAsync("2025-12-01T00:00:00Z");
        using var get = await stand.GetAsync("/stackpost/feed");
        using var head = await stand.SendAsync(HttpMethod.Head, "/stackpost/feed");

        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public static async Task A_Restart_On_The_Same_Port_Serves_The_Same_Bytes()
    {
        var first = await OpenNewsstand.AtAsync("2025-12-01T00:00:00Z");
        var before = await first.TextAsync("/meridian/feed");
        var port = first.Newsstand.Address.Port;
        await first.DisposeAsync();

        await using var second = await OpenNewsstand.AtAsync("2025-12-01T00:00:00Z", port);

        Assert.Equal(before, await second.TextAsync("/meridian/feed"));
    }

    [Fact]
    public static async Task A_Port_In_Use_Is_Refused_With_Its_Number()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var refusal = await Assert.ThrowsAsync<IOException>(() => OpenNewsstand.AtAsync("2025-12-01T00:00:00Z", port));

        Assert.Equal($"Failed to bind to address http://127.0.0.1:{port}: address already in use.", refusal.Message);
    }

    [Fact]
    public static async Task The_Index_Links_Every_Outlet_And_Feed()
    {
        await using var stand = await OpenNewsstand.AtAsync("2025-12-01T00:00:00Z");

        var index = await stand.TextAsync("/");

        Assert.Equal(_feeds, stand.Newsstand.Feeds.Select(feed => feed.AbsolutePath));
        Assert.All(stand.Story.Outlets, outlet => Assert.Contains($"<a href=\"{outlet.FeedPath}\">Feed</a>", index, StringComparison.Ordinal));
        Assert.All(stand.Story.Outlets, outlet => Assert.Contains($"<a href=\"{outlet.HomePath}\">{outlet.Name}</a>", index, StringComparison.Ordinal));
    }

    private static async Task<string> UnzipAsync(HttpResponseMessage response)
    {
        await using var gzip = new GZipStream(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), CompressionMode.Decompress);
        using var reader = new StreamReader(gzip);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
