namespace AlertBot.Tests.Feeds;

public static class NotAFeedTests
{
    [Theory]
    [InlineData("", "an empty answer")]
    [InlineData(" \r\n\t ", "an empty answer")]
    [InlineData("<!DOCTYPE html><html><head><title>Log in</title></head></html>", "an HTML page, not a feed")]
    [InlineData("<html><body>How to write <rss version=\"2.0\"></body></html>", "an HTML page, not a feed")]
    [InlineData("<note><to>Ada</to></note>", "an XML document <note>, not a feed")]
    [InlineData("Service unavailable", "neither XML nor JSON, so not a feed")]
    [InlineData("Error: no <name> given", "neither XML nor JSON, so not a feed")]
    [InlineData("{\"error\": \"no such feed\"}", "a JSON document, not a JSON Feed")]
    [InlineData("{\"version\": \"https://jsonfeed.org/version/1.1\",\n \"items\": [", "broken JSON in line 2")]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom <title>x</title>", "a document whose first tag <feed> is broken")]
    public static void What_Is_No_Feed_Is_Refused_In_One_Line(string document, string reason) =>
        Assert.Equal(reason, Reading.Refusal(document));

    [Fact]
    public static void Bytes_Of_A_Picture_Are_Refused() =>
        Assert.Equal("neither XML nor JSON, so not a feed", Reading.Refusal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0xFF, 0xD8]));
}
