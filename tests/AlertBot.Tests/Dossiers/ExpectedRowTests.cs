using AlertBot.Developments;
using AlertBot.Dossiers;

namespace AlertBot.Tests.Dossiers;

/// <summary>What a timeline told as still to come, as its day comes and goes.</summary>
public static class ExpectedRowTests
{
    [Theory]
    [InlineData("Q2 2026 (expected): Closing expected.", "Expected: Closing.")]
    [InlineData("Q2 2026 (expected): Closing of the merger with Kestrel is planned", "Closing of the merger with Kestrel is planned")]
    [InlineData("Expected: June 2026 – Kestrel's holders vote", "Expected: Kestrel's holders vote")]
    [InlineData("June 2026: The merger is expected to close", "The merger is expected to close")]
    [InlineData("June 2026: Expected completion of the merger", "Expected completion of the merger")]
    public static void That_It_Is_Expected_Is_Said_Once(string row, string told) =>
        Assert.Equal(told, Timeline.Of(Told(row)).Single(told => told.Date.Value != "2026-03").Text);

    [Fact]
    public static void After_Its_Day_It_Is_Due_And_Unconfirmed()
    {
        var dossier = Told("June 2026 (expected): Closing of the merger.");

        Assert.Equal("Expected: Closing of the merger.", Timeline.Of(dossier, Sample.At(2026, 6, 30))[^1].Text);
        Assert.Equal("Was expected, not confirmed since: Closing of the merger.", Timeline.Of(dossier, Sample.At(2026, 7, 1))[^1].Text);
    }

    [Fact]
    public static void What_The_Row_Says_In_Its_Own_Words_Is_Due_Too() =>
        Assert.Equal("Was expected, not confirmed since: The merger is expected to close.", Timeline.Of(Told("June 2026: The merger is expected to close."), Sample.At(2026, 9, 1))[^1].Text);

    [Fact]
    public static void An_Announcement_Of_The_Articles_Own_Day_Is_News_And_No_Expectation()
    {
        var announced = Sample.Development("buy", "Harbour will buy Kestrel for $2.3 billion", Sample.At(2026, 5, 4), kind: DevelopmentKind.Announced);

        Assert.Equal("Harbour will buy Kestrel for $2.3 billion", Timeline.Of(Sample.Empty with { Developments = [announced] }, Sample.At(2026, 9, 1)).Single().Text);
    }

    [Fact]
    public static void What_Is_Told_As_Due_Already_Is_Not_Told_So_Again()
    {
        var dossier = Told("June 2026: Closing of the merger will follow a vote.") with { Developments = [Sample.Development("suit", "Union sues Kestrel", Sample.At(2026, 9, 1), kind: DevelopmentKind.Litigation)] };

        Assert.Equal("Was expected, not confirmed since: Closing of the merger will follow a vote.", Timeline.Of(dossier, Sample.At(2026, 9, 2))[1].Text);
    }

    [Fact]
    public static void What_Closes_Otherwise_Is_No_Closing_Of_The_Deal()
    {
        var plants = Sample.Development("plants", "Harbour closes two Kestrel plants", Sample.At(2026, 6, 20), kind: DevelopmentKind.Other);

        Assert.Equal(3, Timeline.Of(Told("June 2026 (expected): Closing expected.") with { Developments = [plants] }).Length);
    }

    [Fact]
    public static void The_Newest_Source_Is_Late_Enough()
    {
        var later = Sample.Development("suit", "Union sues Kestrel over its pension plan", Sample.At(2026, 9, 1), kind: DevelopmentKind.Litigation);

        var rows = Timeline.Of(Told("June 2026 (expected): Closing of the merger.") with { Developments = [later] });

        Assert.Equal(["2026-03", "2026-06", "2026-09-01"], rows.Select(row => row.Date.Value));
        Assert.StartsWith("Was expected, not confirmed since: ", rows[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6, 20, "Harbour completes its purchase of Kestrel|2026-06-20")]
    [InlineData(9, 4, "Was expected, came 4 September 2026: Closing.|2026-06")]
    public static void What_A_Later_Source_Tells_As_Done_Is_Confirmed(int month, int day, string row)
    {
        var done = Sample.Development("done", "Harbour completes its purchase of Kestrel", Sample.At(2026, month, day), kind: DevelopmentKind.Completed);

        var rows = Timeline.Of(Told("June 2026 (expected): Closing expected.") with { Developments = [done] });

        Assert.Contains(row, rows.Select(told => $"{told.Text}|{told.Date}"));
        Assert.DoesNotContain(rows, told => told.Text.Contains("not confirmed", StringComparison.Ordinal) || told.Text.StartsWith("Expected", StringComparison.Ordinal));
    }

    [Fact]
    public static void A_Closing_That_Is_Put_Off_Confirms_None()
    {
        var late = Sample.Development("late", "Harbour delays closing of Kestrel purchase", Sample.At(2026, 7, 4), kind: DevelopmentKind.Amended);

        Assert.Contains(Timeline.Of(Told("June 2026 (expected): Closing expected.") with { Developments = [late] }), row => row.Text == "Was expected, not confirmed since: Closing.");
    }

    private static Dossier Told(string row) =>
        Sample.Empty.With(HarvestReader.Read(Sample.Deal, Sample.Article("timeline", "Outlet", Sample.At(2026, 4, 2), $"- March 2026: Harbour and Kestrel sign a merger agreement.\n- {row}")));
}
