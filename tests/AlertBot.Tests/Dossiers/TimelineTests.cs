using AlertBot.Developments;
using AlertBot.Dossiers;

namespace AlertBot.Tests.Dossiers;

public static class TimelineTests
{
    [Fact]
    public static void Rows_Come_In_Date_Order_And_An_Event_Told_Thrice_Is_One_Row_With_Its_Sources()
    {
        var rows = Timeline.Of(Sample.Dossier);

        Assert.Equal(
            [
                ("2024-03", "Harbour and Kestrel sign their first licence.", "Meridian Wire"),
                ("2025-11-03", "Kestrel signs $38 billion cloud contract with Falcon Works", "Stackpost, Meridian Wire"),
                ("2026-04-27", "Harbour and Kestrel announce new terms, ending exclusivity", "Stackpost, Brunswick Ledger, Meridian Wire"),
            ],
            rows.Select(row => (row.Date.Value, row.Text, string.Join(", ", row.Sources.Select(source => source.Outlet)))));
    }

    [Theory]
    [InlineData("Harbour raises its bid for Kestrel to $12 billion", "Harbour bids $10 billion for Kestrel", 2)]
    [InlineData("Harbour bids $10 billion for Kestrel", "Kestrel gets $10 billion bid from Harbour", 1)]
    [InlineData("FCC approves Harbour's purchase of Kestrel", "Court halts Harbour's purchase of Kestrel", 2)]
    [InlineData("Kestrel appoints new finance chief", "Harbour opens a plant in Lisbon", 2)]
    public static void Events_Of_The_Same_Days_Are_One_Only_When_They_Tell_The_Same(string one, string other, int rows)
    {
        var dossier = Sample.Empty with
        {
            Developments = [Sample.Development("one", one, Sample.At(2026, 4, 20)), Sample.Development("other", other, Sample.At(2026, 4, 21))],
        };

        Assert.Equal(rows, Timeline.Of(dossier).Length);
    }

    [Fact]
    public static void What_Was_Expected_Is_One_Row_With_What_Then_Happened_And_None_With_What_Came_Before()
    {
        var told = Sample.Empty.With(HarvestReader.Read(Sample.Deal, Sample.Article("plan", "Wire", Sample.At(2026, 4, 20), "- May 2024: Harbour and Kestrel sign.\n- Q2 2026 (expected): Harbour completes its purchase of Kestrel.")));
        var before = Sample.Development("before", "Harbour completes its purchase of Kestrel shares", Sample.At(2026, 4, 2));
        var then = Sample.Development("then", "Harbour completes its purchase of Kestrel", Sample.At(2026, 6, 12));

        Assert.Equal(
            [("2024-05", "Harbour and Kestrel sign.", 1), ("2026-04-02", before.Headline, 1), ("2026-06-12", then.Headline, 2)],
            Timeline.Of(told with { Developments = [before, then] }).Select(row => (row.Date.Value, row.Text, row.Sources.Length)));
    }

    [Fact]
    public static void An_Article_That_Looks_Ahead_Still_Tells_Its_Own_News_In_The_Row_Before()
    {
        var own = Sample.Development("own", "Ferries: a pact is reached", Sample.At(2026, 4, 27));
        var told = Sample.Empty.With(HarvestReader.Read(Sample.Deal, Sample.Article("own", "Stackpost", Sample.At(2026, 4, 27), "- May 2024: Harbour and Kestrel meet.\n- April 2026: Harbour and Kestrel sign.\n- Q4 2026 (expected): Harbour moves in with Kestrel.")));

        Assert.Equal(["2024-05", "2026-04-27", "2026-Q4"], Timeline.Of(told with { Developments = [own] }).Select(row => row.Date.Value));
    }

    [Fact]
    public static void The_Same_Words_Months_Apart_Are_Two_Events()
    {
        var dossier = Sample.Empty with
        {
            Developments = [Sample.Development("one", "Harbour invests in Kestrel", Sample.At(2026, 1, 20)), Sample.Development("other", "Harbour invests in Kestrel", Sample.At(2026, 4, 21))],
        };

        Assert.Equal(["2026-01-20", "2026-04-21"], Timeline.Of(dossier).Select(row => row.Date.Value));
    }

    [Fact]
    public static void A_Development_Stands_On_The_Day_That_Its_Report_Names()
    {
        var dossier = Sample.Empty with
        {
            Developments = [Sample.Development("one", "Harbour completes purchase", Sample.At(2026, 4, 21), "The purchase was completed on Friday, Harbour said.")],
        };

        Assert.Equal("2026-04-17", Assert.Single(Timeline.Of(dossier)).Date.Value);
    }

    [Fact]
    public static void A_Month_In_An_Articles_Timeline_And_The_Report_Of_The_Day_Are_One_Row()
    {
        var day = Sample.Development("day", "Harbour weighs lawsuit over Kestrel's Falcon pact, Ledger says", Sample.At(2026, 3, 18), "Harbour's lawyers study whether the pact with Falcon Works breaks the licence.", kind: DevelopmentKind.Rumour);
        var recap = HarvestReader.Read(Sample.Deal, Sample.Article("recap", "Meridian Wire", Sample.At(2026, 4, 29), "- March 2026: The Ledger reports that Harbour considers legal action against Kestrel.\n- April 2026: Harbour and Kestrel make peace."));

        var rows = Timeline.Of((Sample.Empty with { Developments = [day] }).With(recap));

        Assert.Equal(["2026-03-18", "2026-04"], rows.Select(row => row.Date.Value));
        Assert.Equal(["Stackpost", "Meridian Wire"], rows[0].Sources.Select(source => source.Outlet));
    }

    [Fact]
    public static void Two_Rows_Of_One_Articles_Month_Stay_Two_Events_Also_Where_One_Is_Known()
    {
        var known = Sample.Development("known", "Harbour disputes Falcon's exclusivity, says its licence stands", Sample.At(2026, 2, 28), "Harbour says that Falcon's investment in Kestrel and its plant change nothing.");
        var recap = HarvestReader.Read(Sample.Deal, Sample.Article("recap", "Meridian Wire", Sample.At(2026, 4, 29),
            "- February 2026: Falcon Works says that its investment in Kestrel is for a plant of its own.\n- February 2026: Harbour disputes the exclusivity and says that its licence with Kestrel stands.\n- April 2026: Harbour and Kestrel make peace."));

        var rows = Timeline.Of((Sample.Empty with { Developments = [known] }).With(recap));

        Assert.Equal(["2026-02", "2026-02-28", "2026-04"], rows.Select(row => row.Date.Value));
        Assert.StartsWith("Falcon Works", rows[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public static void The_Last_Row_Of_An_Articles_Timeline_Is_Its_Own_News()
    {
        var article = Sample.Article("news", "Stackpost", Sample.At(2026, 4, 28), "- March 2024: Harbour and Kestrel sign a licence.\n- April 2026: Old rights of Harbour go, dates come.");
        var news = Sample.Development("news", "Kestrel wins its freedom", Sample.At(2026, 4, 28));

        var rows = Timeline.Of((Sample.Empty with { Developments = [news] }).With(HarvestReader.Read(Sample.Deal, article)));

        Assert.Equal(["2024-03", "2026-04-28"], rows.Select(row => row.Date.Value));
    }

    [Theory]
    [InlineData("2026-04-27", "27 April 2026")]
    [InlineData("2026-04", "April 2026")]
    [InlineData("2026-Q2", "Q2 2026")]
    [InlineData("2026-H1", "first half of 2026")]
    [InlineData("2026-W17", "week of 20 April 2026")]
    [InlineData("2026-SU", "summer 2026")]
    [InlineData("2026-WI", "winter 2026")]
    [InlineData("2026", "2026")]
    [InlineData("OpenAI achieves AGI", "OpenAI achieves AGI")]
    public static void Dates_Are_Written_As_Exactly_As_They_Were_Told(string value, string written) => Assert.Equal(written, DateWriter.Write(value));

    [Fact]
    public static void Dates_Of_Different_Precision_Are_In_Order() =>
        Assert.Equal(
            ["2025", "2025-Q4", "2025-10", "2025-10-03", "2026-01"],
            new[] { "2026-01", "2025-10-03", "2025-10", "2025", "2025-Q4" }.Select(value => new EventDate(value)).Order().Select(date => date.Value));
}
