namespace AlertBot.Tests.Dossiers.Harvesting;

/// <summary>Rows of an article's own timeline whose date is not written out, or lies ahead.</summary>
public static class OwnTimelineTests
{
    [Theory]
    [InlineData("Q1 2027 (expected): the sale closes", "2027-Q1", "Expected: The sale closes")]
    [InlineData("Q1 2027 (expected) | The sale closes", "2027-Q1", "Expected: The sale closes")]
    [InlineData("Expected Q1 2027: The sale closes", "2027-Q1", "Expected: The sale closes")]
    [InlineData("Planned: June 2029 – The sale closes", "2029-06", "Expected: The sale closes")]
    [InlineData("By June 2026, planned: The sale closes", "2026-06", "Expected: The sale closes")]
    [InlineData("June 2026, planned: The sale closes", "2026-06", "Expected: The sale closes")]
    [InlineData("30 June 2026: The sale closes", "2026-06-30", "Expected: The sale closes")]
    [InlineData("June (expected): The sale closes", "2026-06", "Expected: The sale closes")]
    [InlineData("Q1 2027: The sale is expected to close", "2027-Q1", "The sale is expected to close")]
    [InlineData("April 2026: The sale closes", "2026-04", "The sale closes")]
    public static void What_Lies_Ahead_Is_Told_As_Expected(string row, string date, string text)
    {
        var rows = HarvestedText.Of($"The road\n\n- May 2024: Harbour and Kestrel sign.\n- {row} of Harbour to Kestrel.").Timeline;

        Assert.Equal((date, $"{text} of Harbour to Kestrel."), (rows[^1].Date.Value, rows[^1].Text));
    }

    [Theory]
    [InlineData("Last March", "2026-03")]
    [InlineData("Last month", "2026-03")]
    [InlineData("Last year", "2025")]
    [InlineData("Last week", "2026-W17")]
    [InlineData("Today", "2026-04-28")]
    [InlineData("Yesterday", "2026-04-27")]
    [InlineData("Monday", "2026-04-27")]
    [InlineData("3 Nov.", "2025-11-03")]
    [InlineData("May", "2025-05")]
    public static void A_Row_That_Names_Its_Date_From_The_Articles_Day_Is_Of_That_Date(string lead, string date)
    {
        var rows = HarvestedText.Of($"The road\n\n- {lead}: Harbour calls Kestrel.\n- {lead} | Kestrel calls Harbour.").Timeline;

        Assert.Equal([date, date], rows.Select(row => row.Date.Value));
    }

    [Theory]
    [InlineData("November 2025|December|January|March", "2025-11 2025-12 2026-01 2026-03")]
    [InlineData("April 2026|March|December|3 November", "2026-04 2026-03 2025-12 2025-11-03")]
    [InlineData("April 2023|March|13 April", "2023-04 2026-03 2026-04-13")]
    [InlineData("April 2023|March|February", "2023-04 2023-03 2023-02")]
    [InlineData("2024|March|July", "2024 2024-03 2024-07")]
    [InlineData("Last June|2 July|December", "2025-06 2025-07-02 2025-12")]
    public static void A_Row_Without_A_Year_Is_Of_The_Year_Of_Those_Around_It(string leads, string dates)
    {
        var rows = HarvestedText.Of($"The road\n\n{string.Join('\n', leads.Split('|').Select(lead => $"- {lead}: Harbour and Kestrel go on."))}").Timeline;

        Assert.Equal(dates, string.Join(' ', rows.Select(row => row.Date.Value)));
    }

    [Fact]
    public static void In_A_List_Of_Dates_A_Relative_One_Needs_No_Colon() =>
        Assert.Equal(
            ["2024-05", "2026-W17", "2026-10"],
            HarvestedText.Of("**May 2024** Harbour and Kestrel meet.\n**Last week** Harbour signs with Kestrel.\n**October 2026** Kestrel pays Harbour.").Timeline.Select(row => row.Date.Value));

    [Theory]
    [InlineData("10:30|11:15 a.m.|noon")]
    [InlineData("0000|9999|31 December 9999|31 December")]
    [InlineData("1990s|the 2000s|20th century|Q5 2026|32 May")]
    [InlineData("(expected)|Expected|Expected:|(expected):|Next: Next:|next")]
    [InlineData("2024|March|31 February|30 Feb. (planned)|5")]
    public static void Odd_Dates_Stop_Nothing(string leads)
    {
        var harvest = HarvestedText.Of($"{string.Join('\n', leads.Split('|').Select(lead => $"- {lead}: Harbour and Kestrel go on."))}\n\n- May 2024: Harbour and Kestrel sign.\n- June 2025: Kestrel pays Harbour.");

        Assert.Contains(harvest.Timeline, row => row.Text == "Kestrel pays Harbour.");
    }

    [Theory]
    [InlineData("2 days ago: Harbour buys Kestrel\n3 hours ago: Kestrel sold to Harbour")]
    [InlineData("Yesterday\nHarbour buys Kestrel\nLast week\nKestrel sold to Harbour")]
    public static void Links_To_Other_Articles_Are_No_Timeline(string links) => Assert.Empty(HarvestedText.Of($"Read more\n\n{links}").Timeline);
}
