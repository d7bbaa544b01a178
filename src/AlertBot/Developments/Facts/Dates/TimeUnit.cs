namespace AlertBot.Developments.Facts.Dates;

internal enum TimeUnit
{
    Second = 1,
    Minute,
    Hour,
    Day,
    Week,
    Weekend,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Fortnight,
    HalfYear,
}
