using System.Text.Json;
using System.Text.Json.Nodes;
using AlertBot.SelfHost.Reading;

namespace AlertBot.Tests.Feeds;

public static class FeedSampleTests
{
    public static TheoryData<string> Names => [.. Samples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public static void A_Sample_Is_Read_As_Written_Beside_It(string name)
    {
        var feed = Reading.Feed(File.ReadAllBytes(Samples.File(name)));

        var read = JsonSerializer.SerializeToNode(FeedReading.Of(name, feed), ReadingJson.Lines.FeedReading)!.AsObject();
        read.Remove("file");
        var expected = JsonNode.Parse(File.ReadAllText(Samples.File(Path.GetFileNameWithoutExtension(name) + ".expected.json")));
        Assert.True(JsonNode.DeepEquals(expected, read), $"read: {read.ToJsonString()}");
    }

    [Fact]
    public static void Every_Format_Has_A_Sample()
    {
        var formats = Samples.Names.Select(name => Reading.Feed(File.ReadAllBytes(Samples.File(name))).Format);

        Assert.Equal(["atom", "json", "rdf", "rss"], formats.Distinct().Order());
    }
}
