using System.Globalization;
using AlertBot.Developments.Facts;

namespace AlertBot.Tests.Developments.Facts;

public static class DateReaderTests
{
    // A Monday.
    private static readonly DateTimeOffset _published = new(2026, 4, 27, 14, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("The deal closed on April 27, 2026.", "April 27, 2026", "2026-04-27")]
    [InlineData("The deal closed on Monday, April 27, 2026, in London.", "Monday, April 27, 2026", "2026-04-27")]
    [InlineData("Talks have gone on since mid-May 2025 and will.", "mid-May 2025", "2025-05")]
    [InlineData("Talks have dragged on since mid-May and go on, said all who were there.", "mid-May", "2025-05")]
    [InlineData("It was signed on 3 November 2025.", "3 November 2025", "2025-11-03")]
    [InlineData("It was signed on the 3rd of November, 2025.", "the 3rd of November, 2025", "2025-11-03")]
    [InlineData("Filed Sept. 5, 2025, in Delaware", "Sept. 5, 2025", "2025-09-05")]
    [InlineData("dated 2025-11-03 and no later", "2025-11-03", "2025-11-03")]
    [InlineData("on 11/3/2025 in New York", "11/3/2025", "2025-11-03")]
    [InlineData("am 27.04.2026 in Bonn", "27.04.2026", "2026-04-27")]
    public static void A_Full_Date_Is_A_Day(string text, string span, string value) => AssertOne(text, span, value);

    [Theory]
    [InlineData("October 2025: the parties sign", "October 2025", "2025-10")]
    [InlineData("in early October 2025", "early October 2025", "2025-10")]
    [InlineData("by the end of March 2027", "the end of March 2027", "2027-03")]
    [InlineData("Nov. 2025 saw a contract", "Nov. 2025", "2025-11")]
    [InlineData("a licence through 2032", "2032", "2032")]
    [InlineData("in mid-2026", "mid-2026", "2026")]
    [InlineData("in fiscal 2027", "fiscal 2027", "2027")]
    [InlineData("since FY26 began", "FY26", "2026")]
    [InlineData("in the summer of 2026", "the summer of 2026", "2026-SU")]
    [InlineData("back in the 1990s", "the 1990s", "199")]
    public static void Months_Years_And_Seasons_Stay_As_Exact_As_Told(string text, string span, string value) => AssertOne(text, span, value);

    [Theory]
    [InlineData("They met on April 20.", "April 20", "2026-04-20")]
    [InlineData("They met on December 20.", "December 20", "2025-12-20")]
    [InlineData("The vote on May 20 decides.", "May 20", "2026-05-20")]
    [InlineData("The court will rule on December 20.", "December 20", "2026-12-20")]
    [InlineData("signed in February", "February", "2026-02")]
    [InlineData("signed in November", "November", "2025-11")]
    [InlineData("It is expected to close in November", "November", "2026-11")]
    [InlineData("the deal that was struck last February", "last February", "2026-02")]
    [InlineData("the deal that was struck last June", "last June", "2025-06")]
    [InlineData("it lapses next March", "next March", "2027-03")]
    [InlineData("a filing in May", "May", "2025-05")]
    public static void A_Missing_Year_Comes_From_Publication(string text, string span, string value) => AssertOne(text, span, value);

    [Theory]
    [InlineData("announced on Monday", "Monday", "2026-04-27")]
    [InlineData("announced on Friday", "Friday", "2026-04-24")]
    [InlineData("The judge will rule on Friday", "Friday", "2026-05-01")]
    [InlineData("announced Friday evening", "Friday evening", "2026-04-24TEV")]
    [InlineData("last Wednesday's filing", "last Wednesday", "2026-04-22")]
    [InlineData("next Monday", "next Monday", "2026-05-04")]
    [InlineData("said yesterday", "yesterday", "2026-04-26")]
    [InlineData("said today", "today", "2026-04-27")]
    [InlineData("this morning", "this morning", "2026-04-27TMO")]
    [InlineData("last week", "last week", "2026-W17")]
    [InlineData("earlier this month", "earlier this month", "2026-04")]
    [InlineData("last month", "last month", "2026-03")]
    [InlineData("early next year", "early next year", "2027")]
    [InlineData("last year", "last year", "2025")]
    [InlineData("by the end of this year", "the end of this year", "2026")]
    [InlineData("before year-end", "year-end", "2026")]
    [InlineData("three days ago", "three days ago", "2026-04-24")]
    [InlineData("two weeks ago", "two weeks ago", "2026-W16")]
    [InlineData("six months ago", "six months ago", "2025-10")]
    [InlineData("a year ago", "a year ago", "2025")]
    [InlineData("two years from now", "two years from now", "2028")]
    public static void Relative_Dates_Are_Told_From_Publication(string text, string span, string value) => AssertOne(text, span, value);

    [Theory]
    [InlineData("in Q1 2026", "Q1 2026", "2026-Q1")]
    [InlineData("in the first quarter of 2026", "the first quarter of 2026", "2026-Q1")]
    [InlineData("its fourth-quarter results", "fourth-quarter", "2025-Q4")]
    [InlineData("It is expected to close in the fourth quarter", "the fourth quarter", "2026-Q4")]
    [InlineData("The halls are to be ready in the fourth quarter", "the fourth quarter", "2026-Q4")]
    [InlineData("in the second half of 2026", "the second half of 2026", "2026-H2")]
    [InlineData("last quarter", "last quarter", "2026-Q1")]
    public static void Quarters_And_Halves_Are_Read(string text, string span, string value) => AssertOne(text, span, value);

    [Theory]
    [InlineData("for the next six years", "the next six years", "P6Y")]
    [InlineData("for six years", "six years", "P6Y")]
    [InlineData("a five-year contract", "five-year", "P5Y")]
    [InlineData("a 10-year lease", "10-year", "P10Y")]
    [InlineData("within 18 months", "18 months", "P18M")]
    [InlineData("over the past decade", "the past decade", "P10Y")]
    [InlineData("for three weeks", "three weeks", "P3W")]
    [InlineData("for a year", "a year", "P1Y")]
    public static void Periods_Are_Lengths(string text, string span, string value) => AssertOne(text, span, value);

    [Theory]
    [InlineData("They may march on without Augusta.")]
    [InlineData("It cost $2026 and hired 2000 people.")]
    [InlineData("The 12-year-old site has version 3.2027.1.")]
    [InlineData("The court sat on February 31, 1.5 points up.", "February")]
    public static void What_Is_No_Date_Is_Left_Alone(string text, params string[] spans) =>
        Assert.Equal(spans, DateReader.Read(text, _published).Select(fact => fact.Text));

    [Fact]
    public static void Dates_Come_In_Order_With_Offsets_Into_The_Text()
    {
        const string text = "In October 2025 they agreed; on April 27 the licence was extended through 2032.";

        var facts = DateReader.Read(text, _published);

        Assert.Equal(["2025-10", "2026-04-27", "2032"], facts.Select(fact => fact.Value));
        Assert.All(facts, fact => Assert.Equal(fact.Text, text[fact.Start..fact.End]));
    }

    [Theory]
    [InlineData("15 a year", "a year", "P1Y", "Set")]
    [InlineData("$3 billion each year", "each year", "P1Y", "Set")]
    [InlineData("every Monday", "every Monday", "XXXX-WXX-1", "Set")]
    [InlineData("for several years", "several years", "PXY", "Duration")]
    [InlineData("for two and a half years", "two and a half years", "P2.5Y", "Duration")]
    [InlineData("half an hour", "half an hour", "PT30M", "Duration")]
    [InlineData("until now", "now", "PRESENT_REF", "Date")]
    [InlineData("at 18:00 UTC", "18:00 UTC", "2026-04-27T18:00Z", "Time")]
    [InlineData("at 6:40 p.m. on Friday", "6:40 p.m. on Friday", "2026-04-24T18:40", "Time")]
    [InlineData("over the weekend", "the weekend", "2026-W18-WE", "Date")]
    [InlineData("the rest of the year", "the rest of the year", "2026", "Date")]
    [InlineData("in June next year", "June next year", "2027-06", "Date")]
    [InlineData("the first Friday of July 2026", "the first Friday of July 2026", "2026-07-03", "Date")]
    [InlineData("the week of November 30", "the week of November 30", "2025-W48", "Date")]
    [InlineData("in 1Q26", "1Q26", "2026-Q1", "Date")]
    [InlineData("the 21st century", "the 21st century", "20", "Date")]
    [InlineData("in nineteen ninety-nine", "nineteen ninety-nine", "1999", "Date")]
    [InlineData("the day before yesterday", "the day before yesterday", "2026-04-25", "Date")]
    public static void Each_Type_Of_Timex_Is_Read(string text, string span, string value, string type)
    {
        AssertOne(text, span, value);
        Assert.Equal(type, DateReader.Read(text, _published)[0].Type.ToString());
    }

    [Theory]
    [InlineData("May 3-5, 2026", "2026-05-03/2026-05-05")]
    [InlineData("from 2025 to 2032", "2025/2032")]
    [InlineData("between January 3 and March 5, 2025", "2025-01-03/2025-03-05")]
    [InlineData("from 4 to 22 January 2027", "2027-01-04/2027-01-22")]
    [InlineData("between now and May 1", "2026-04-27/2026-05-01")]
    [InlineData("the rest of the year", "2026-04-27/2026")]
    public static void Two_Dates_Make_A_Range(string text, string value)
    {
        var range = Assert.Single(DateRangeReader.Read(text, DateReader.Read(text, _published), _published));

        Assert.Equal((text.Split(',')[0], value), (range.Text.Split(',')[0], range.Value));
    }

    [Theory]
    [InlineData("on Monday", "XXXX-WXX-1")]
    [InlineData("yesterday", "XXXX-XX-XX")]
    [InlineData("in May", "XXXX-05")]
    [InlineData("on May 5", "XXXX-05-05")]
    [InlineData("last week", "XXXX-WXX")]
    [InlineData("the third quarter", "XXXX-Q3")]
    [InlineData("two years ago", "XXXX")]
    [InlineData("May 5, 2026", "2026-05-05")]
    public static void Without_A_Day_Of_Publication_Values_Stay_Open(string text, string value) =>
        Assert.Equal(value, Assert.Single(DateReader.Read(text, null)).Value);

    [Fact]
    public static void A_Text_Of_Nothing_But_Beginnings_Comes_To_An_End() =>
        Assert.Empty(DateReader.Read(string.Concat(Enumerable.Repeat("early first week of the end of ", 3000)), _published));

    private static void AssertOne(string text, string span, string value)
    {
        var fact = Assert.Single(DateReader.Read(text, _published));
        Assert.Equal((span, value), (fact.Text, fact.Value));
        Assert.Equal(text.IndexOf(span, StringComparison.Ordinal).ToString(CultureInfo.InvariantCulture), $"{fact.Start}");
    }
}
