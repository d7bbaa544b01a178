using AlertBot.Feeds.Formats;

namespace AlertBot.Tests.Feeds;

public static class FeedDateTests
{
    [Theory]
    // RFC 822, RFC 2822
    [InlineData("Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z")]
    [InlineData("Thu, 01 Jan 04 19:48:21 GMT", "2004-01-01T19:48:21Z")]
    [InlineData("Thu, 01 Jan 98 19:48 UT", "1998-01-01T19:48:00Z")]
    [InlineData("01 Jan 2004 19:48:21 EDT", "2004-01-01T23:48:21Z")]
    [InlineData("Thu, 1 Jan 2004 19:48:21 +0530", "2004-01-01T14:18:21Z")]
    [InlineData("Thu,01 Jan 2004 19:48:21-0800", "2004-01-02T03:48:21Z")]
    [InlineData("Thu, 01 Jan 2004 19:48:21 -0800 (PST)", "2004-01-02T03:48:21Z")]
    [InlineData("Thu, 01 Jan 2004 19:48:60 Z", "2004-01-01T19:48:59Z")]
    // RFC 3339, W3C-DTF
    [InlineData("2003-12-31T10:14:55Z", "2003-12-31T10:14:55Z")]
    [InlineData("2003-12-31T10:14:55.789-08:00", "2003-12-31T18:14:55Z")]
    [InlineData("2003-12-31T10:14+02:00", "2003-12-31T08:14:00Z")]
    [InlineData("2003-12-31", "2003-12-31T00:00:00Z")]
    [InlineData("2003-12", "2003-12-01T00:00:00Z")]
    [InlineData("2003", "2003-01-01T00:00:00Z")]
    [InlineData("2003-12-31 10:14:55", "2003-12-31T10:14:55Z")]
    [InlineData("2003-12-31 10:14:55 +0100", "2003-12-31T09:14:55Z")]
    [InlineData("20031231T101455Z", "2003-12-31T10:14:55Z")]
    [InlineData("2003/12/31 10:14", "2003-12-31T10:14:00Z")]
    [InlineData("2003-1-5", "2003-01-05T00:00:00Z")]
    // asctime and what people type
    [InlineData("Sun Jan  4 16:29:06 2004", "2004-01-04T16:29:06Z")]
    [InlineData("Sun Jan  4 16:29:06 PST 2004", "2004-01-05T00:29:06Z")]
    [InlineData("January 4, 2004 10:00 EST", "2004-01-04T15:00:00Z")]
    [InlineData("Monday, 5 January 2004, 4:05 pm", "2004-01-05T16:05:00Z")]
    [InlineData("5th of January", null)]
    [InlineData("06-Sep-2004 00:01:00 +0000", "2004-09-06T00:01:00Z")]
    [InlineData("Sat, 24 Sept 2005 12:00 AM", "2005-09-24T00:00:00Z")]
    // other languages
    [InlineData("Mo, 05 Mär 2018 08:00:00 +0100", "2018-03-05T07:00:00Z")]
    [InlineData("lun., 5 févr. 2018 08:00:00 +0100", "2018-02-05T07:00:00Z")]
    [InlineData("mar, 14 août 2018 08:00:00 CEST", "2018-08-14T06:00:00Z")]
    [InlineData("mercredi 4 juillet 2018 08:00", "2018-07-04T08:00:00Z")]
    [InlineData("3 de marzo de 2026 20:15", "2026-03-03T20:15:00Z")]
    [InlineData("gio, 31 dic 2015 23:59:59 +0000", "2015-12-31T23:59:59Z")]
    [InlineData("12 de dezembro de 2015", "2015-12-12T00:00:00Z")]
    [InlineData("1er juillet 2026 14h30", "2026-07-01T14:30:00Z")]
    [InlineData("lundi 2 août 2026 à 9h05", "2026-08-02T09:05:00Z")]
    [InlineData("Dienstag, 5. Mai 2026, 14.30 Uhr", "2026-05-05T14:30:00Z")]
    [InlineData("Do, 29 Dez 2025 00:00:00 MEZ", "2025-12-28T23:00:00Z")]
    [InlineData("mié, 7 ene 2026 10:00 GMT", "2026-01-07T10:00:00Z")]
    [InlineData("lunedì 6 luglio 2026 18:20", "2026-07-06T18:20:00Z")]
    [InlineData("mar 3 mar 2026 08:00:00 +0100", "2026-03-03T07:00:00Z")]
    [InlineData("ter, 14 abr 2026 08:00:00 -0300", "2026-04-14T11:00:00Z")]
    [InlineData("qui, 1 out 2026 12:00:00 GMT", "2026-10-01T12:00:00Z")]
    // comments and zones by place (RFC 822 section 3.4.3, tz database)
    [InlineData("Fri(day), 05 Nov(ember) 94 13:15:30 GMT", "1994-11-05T13:15:30Z")]
    [InlineData("Thu Nov 12 2020 17:00:00 GMT+0000 (Coordinated Universal Time)", "2020-11-12T17:00:00Z")]
    [InlineData("Fri, 31 Jul 2026 20:19:00 Europe/Brussels", "2026-07-31T18:19:00Z")]
    [InlineData("Thu, 29 Oct 2026 07:36:03 UTC-07:00", "2026-10-29T14:36:03Z")]
    [InlineData("Sun Jul 15 01:16:00 +0000 2012", "2012-07-15T01:16:00Z")]
    // numbers only: the day first, unless the clock or the numbers are American
    [InlineData("31.12.2025 10:14", "2025-12-31T10:14:00Z")]
    [InlineData("30.10.23", "2023-10-30T00:00:00Z")]
    [InlineData("04/05/2026 10:00", "2026-05-04T10:00:00Z")]
    [InlineData("4/5/2026 10:00:00 AM", "2026-04-05T10:00:00Z")]
    [InlineData("Mon, 03/30/2026 - 19:19", "2026-03-30T19:19:00Z")]
    [InlineData("Fri, 2026/09/18 08:19:53 EDT", "2026-09-18T12:19:53Z")]
    // no dates
    [InlineData("2026-07-04T09:61:00Z", null)]
    [InlineData("2004-sometime", null)]
    [InlineData("(9999-12-31T24:00:00)", null)]
    [InlineData("yesterday", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("Thu, 32 Jan 2004 19:48:21 GMT", null)]
    [InlineData("2004-13-01", null)]
    [InlineData("0000-00-00 00:00:00", null)]
    [InlineData("Mon, 01 Jan 0001 00:00:00 +1400", null)]
    public static void A_Date_Is_Read(string? text, string? expected) =>
        Assert.Equal(expected, FeedDate.Parse(text)?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));
}
