using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Feeds;
using AlertBot.Storage;
using static AlertBot.Tests.Storage.Samples;

namespace AlertBot.Tests.Storage;

/// <summary>Documents that are out there must stay readable: these are version 1 to the letter.</summary>
public static class DocumentTests
{
    [Fact]
    public static void A_Document_Is_Compact_And_Says_Its_Version()
    {
        var entry = Entry(1) with { Id = new AlertId("1abc"), Development = new DevelopmentId("1def"), Claimed = Noon };

        Assert.Equal(
            """{"v":1,"value":{"id":"1abc","deal":"acme-globex","development":"1def","channelId":"1","due":"2026-04-27T12:01:00+00:00","claimed":"2026-04-27T12:00:00+00:00","failures":0,"importance":0}}""",
            Document.Write(entry));
    }

    [Fact]
    public static void A_Report_Of_Version_1_Is_Read()
    {
        var report = Read<Report>("""
            {"v":1,"value":{"article":"1aaa","deal":"acme-globex","verdict":"Update","development":"1def","kind":"Litigation","score":0.5,"reason":"a new amount",
             "title":"T","url":"https://ledger.example/1","outlet":"Ledger","published":"2026-04-27T12:00:00+00:00","decidedAt":"2026-04-27T13:00:00+00:00",
             "evidence":[{"kind":"DealWord","phrase":"partnership","field":"Summary","offset":12}],"invented":{"later":[1]}}}
            """);

        Assert.Equal((Verdict.Update, DevelopmentKind.Litigation, "1def", Noon), (report.Verdict, report.Kind, report.Development?.Value, report.Published));
        Assert.Equal([new Evidence(EvidenceKind.DealWord, "partnership", null, ArticleField.Summary, 12)], report.Evidence);
    }

    [Fact]
    public static void What_An_Old_Document_Does_Not_Have_Keeps_Its_Default()
    {
        AssertSame(new Deal { Id = new DealId("a"), Name = "A" }, Read<Deal>("""{"v":1,"value":{"id":"a","name":"A"}}"""));
        AssertSame(new FeedState { NextDue = Noon }, Read<FeedRow>("""{"v":1,"value":{"feed":{"url":"u"},"state":{"nextDue":"2026-04-27T12:00:00+00:00"}}}""").State);
        AssertSame(new Subscription("1", []), Read<Subscription>("""{"v":1,"value":{"channelId":"1"}}"""));
        AssertSame(new DealHead(3, []), Read<DealHead>("""{"v":1,"value":{"decisions":3}}"""));
    }

    [Theory]
    [InlineData("""{"v":2,"value":{"id":"a","name":"A"}}""", "Row 'a' of 'deals' was written by a newer AlertBot (schema 2): update this one.")]
    [InlineData("""{"v":1}""", "Row 'a' of 'deals' holds no Deal.")]
    [InlineData("""{"id":"a","name":"A"}""", "Row 'a' of 'deals' holds no Deal.")]
    [InlineData("null", "Row 'a' of 'deals' holds no Deal.")]
    public static void Another_Document_Is_Refused_By_Its_Name(string data, string reason) =>
        Assert.Equal(reason, Assert.Throws<InvalidDataException>(() => Read<Deal>(data)).Message);

    private static T Read<T>(string data) => Document.Read<T>(new Entity("deals", "a", data, "1"));
}
