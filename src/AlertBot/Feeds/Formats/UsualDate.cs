namespace AlertBot.Feeds.Formats;

/// <summary>
/// The two forms that nearly every feed writes, "Thu, 01 Jan 2004 19:48:21 GMT" and "2003-12-31T10:14:55+01:00", read by place. Dates
/// were a third of the time that a feed of short items took; null for every other form, which <see cref="LooseDate"/> reads by its parts.
/// </summary>
internal static class UsualDate
{
    private const string Months = "JanFebMarAprMayJunJulAugSepOctNovDec";

    public static DateTimeOffset? Parse(ReadOnlySpan<char> text) =>
        text is [_, _, _, _, '-', _, _, '-', _, _, 'T', ..] ? Iso(text) : Rfc822(text is [_, _, _, ',', ' ', ..] ? text[5..] : text);

    private static DateTimeOffset? Iso(ReadOnlySpan<char> text)
    {
        if (text.Length < 20 || Number(text[..4]) is not { } year || Number(text[5..7]) is not { } month || Number(text[8..10]) is not { } day
            || Clock(text[11..19]) is not { } time)
        {
            return null;
        }

        var rest = text[19..];
        var fraction = rest[0] == '.' ? Math.Max(rest[1..].IndexOfAnyExceptInRange('0', '9'), 0) + 1 : 0;
        return Zone(rest[fraction..]) is { } zone ? Build(year, month, day, time, zone) : null;
    }

    private static DateTimeOffset? Rfc822(ReadOnlySpan<char> text)
    {
        var dayLength = text.IndexOf(' ');
        if (dayLength is not (1 or 2) || text.Length < dayLength + 20 || text[dayLength + 4] != ' ' || text[dayLength + 9] != ' ' || text[dayLength + 18] != ' ')
            return null;

        var rest = text[(dayLength + 1)..];
        var month = Months.AsSpan().IndexOf(rest[..3]);
        if (month < 0 || month % 3 != 0 || Number(text[..dayLength]) is not { } day || Number(rest[4..8]) is not { } year
            || Clock(rest[9..17]) is not { } time || Zone(rest[18..]) is not { } zone)
        {
            return null;
        }

        return Build(year, (month / 3) + 1, day, time, zone);
    }

    private static DateTimeOffset? Build(int year, int month, int day, TimeSpan time, TimeSpan zone) =>
        FeedDate.Local(year, month, day, time) is { } local ? FeedDate.At(local, zone) : null;

    private static TimeSpan? Clock(ReadOnlySpan<char> text) =>
        text[2] == ':' && text[5] == ':' && Number(text[..2]) is { } hour && Number(text[3..5]) is { } minute && Number(text[6..]) is { } second
            ? FeedDate.Time(hour, minute, second)
            : null;

    private static TimeSpan? Zone(ReadOnlySpan<char> text) => text switch
    {
        "Z" or "GMT" or "UTC" or "UT" => TimeSpan.Zero,
        ['+' or '-', _, _, ':', _, _] => Offset(text[0], text[1..3], text[4..]),
        ['+' or '-', _, _, _, _] => Offset(text[0], text[1..3], text[3..]),
        _ => null
    };

    private static TimeSpan? Offset(char sign, ReadOnlySpan<char> hours, ReadOnlySpan<char> minutes) =>
        Number(hours) is { } h && Number(minutes) is { } m ? (sign == '-' ? -1 : 1) * new TimeSpan(h, m, 0) : null;

    private static int? Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
                return null;
            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
