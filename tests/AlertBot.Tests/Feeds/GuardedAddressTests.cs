using AlertBot.Feeds;

namespace AlertBot.Tests.Feeds;

/// <summary>What a URL may lead to, over real sockets: the address is judged when the connection is made, after DNS and after each redirect.</summary>
public static class GuardedAddressTests
{
    private const string Feed = "<rss version=\"2.0\"><channel><title>T</title></channel></rss>";

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("2130706433")]
    [InlineData("0x7f000001")]
    [InlineData("0177.0.0.1")]
    [InlineData("127.1")]
    [InlineData("0.0.0.0")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("[::ffff:7f00:1]")]
    [InlineData("[64:ff9b::7f00:1]")]
    [InlineData("10.0.0.1")]
    [InlineData("100.64.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("192.168.0.1")]
    [InlineData("[fd00:ec2::254]")]
    [InlineData("[fe80::1]")]
    public static async Task No_Spelling_Of_A_Local_Address_Is_Connected_To(string host)
    {
        await using var server = await LoopbackServer.StartAsync();
        var url = server.On("/latest/meta-data", 200, Feed).Replace("127.0.0.1", host, StringComparison.Ordinal);

        var failed = Assert.IsType<FetchResult.Failed>(await Fetching.Services().GetAsync(url));

        Assert.StartsWith("refused: ", failed.Reason, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.2")]
    [InlineData("[::ffff:127.0.0.3]")]
    [InlineData("169.254.169.254")]
    public static async Task A_Redirect_To_A_Local_Address_Is_Not_Followed(string host)
    {
        await using var server = await LoopbackServer.StartAsync("127.0.0.1", "127.0.0.2", "127.0.0.3", "::1");
        server.On("/secret", 200, Feed);
        var target = $"http://{host}:{new Uri(server.Root).Port}/secret";
        var url = server.On("/feed", 302, headers: ("Location", target));

        // The first address is allowed, as a public one would be; what it leads to is not. "localhost" is ::1 and 127.0.0.1 here.
        var result = await Fetching.Services(("AllowedNetworks:0", host == "localhost" ? "127.0.0.4/32" : "127.0.0.1/32")).GetAsync(url);

        Assert.StartsWith("refused: ", Assert.IsType<FetchResult.Failed>(result).Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("/secret", server.Requests);
    }

    [Fact]
    public static async Task A_Listed_Network_Is_Allowed_And_No_Other()
    {
        await using var server = await LoopbackServer.StartAsync("127.0.0.1", "127.0.0.2");
        var url = server.On("/feed", 200, Feed);

        Assert.IsType<FetchResult.Fetched>(await Fetching.Services(("AllowedNetworks:0", "127.0.0.1/32")).GetAsync(url));
        Assert.IsType<FetchResult.Failed>(await Fetching.Services(("AllowedNetworks:0", "127.0.0.1/32")).GetAsync(url.Replace("127.0.0.1", "127.0.0.2", StringComparison.Ordinal)));
    }
}
