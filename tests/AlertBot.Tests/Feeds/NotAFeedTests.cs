using System.Text;
using AlertBot.Feeds;

namespace AlertBot.Tests.Feeds;

public static class NotAFeedTests
{
    private const string Bomb = """
        <?xml version="1.0"?>
        <!DOCTYPE rss [ <!ENTITY a "ha"> <!ENTITY b "&a;&a;&a;&a;"> <!ENTITY c "&b;&b;&b;&b;"> ]>
        <rss version="2.0"><channel><title>&c;</title></channel></rss>
        """;

    [Theory]
    [InlineData("", "an empty answer")]
    [InlineData(" \r\n\t ", "an empty answer")]
    [InlineData("<!DOCTYPE html><html><head><title>Log in</title></head></html>", "an HTML page, not a feed")]
    [InlineData("<html><body>How to write <rss version=\"2.0\"></body></html>", "an HTML page, not a feed")]
    [InlineData("<note><to>Ada</to></note>", "an XML document <note>, not a feed")]
    [InlineData("Service unavailable", "neither XML nor JSON, so not a feed")]
    [InlineData("{\"error\": \"no such feed\"}", "a JSON document, not a JSON Feed")]
    [InlineData("{\"version\": \"https://jsonfeed.org/version/1.1\",\n \"items\": [", "broken JSON in line 2")]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom <title>x</title>", "a document whose first tag <feed> is broken")]
    [InlineData(Bomb, "a DTD that declares entities, which is refused: entities can expand without end")]
    public static void What_Is_No_Feed_Is_Refused_In_One_Line(string document, string reason) =>
        Assert.Equal(reason, Reading.Refusal(document));

    [Fact]
    public static void Bytes_Of_A_Picture_Are_Refused() =>
        Assert.Equal("neither XML nor JSON, so not a feed", Reading.Refusal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0xFF, 0xD8]));

    [Fact]
    public static void Markup_Nested_A_Hundred_Thousand_Deep_Is_Read_Without_Falling()
    {
        var deep = new StringBuilder("<rss><channel><item><title>t</title><description>");
        deep.Insert(deep.Length, "<i>", 100_000).Append("core").Insert(deep.Length, "</i>", 100_000);
        deep.Append("</description></item></channel></rss>");

        var item = Assert.Single(Reading.Feed(deep.ToString()).Items);

        Assert.Contains("core", item.Description, StringComparison.Ordinal);
    }

#pragma warning disable CA5394 // Insecure random numbers: these are to be the same on every run.
    [Fact]
    public static void Mutations_Of_The_Samples_Never_Throw()
    {
        var random = new Random(20261123);
        var samples = Samples.Names.Select(name => File.ReadAllBytes(Samples.File(name))).ToArray();
        for (var i = 0; i < 2000; i++)
            Assert.NotNull(FeedParser.Parse(Mutated(samples[i % samples.Length], random), null, new Uri("https://mutant.example/feed")));
    }

    private static byte[] Mutated(byte[] sample, Random random)
    {
        byte[] bytes = [.. sample.AsSpan(0, random.Next(4) == 0 ? random.Next(sample.Length) : sample.Length)];
        for (var i = random.Next(1, 12); i > 0 && bytes.Length > 0; i--)
            bytes[random.Next(bytes.Length)] = random.Next(3) == 0 ? (byte)"<>&;\"'/!["[random.Next(9)] : (byte)random.Next(256);

        return bytes;
    }
#pragma warning restore CA5394
}
