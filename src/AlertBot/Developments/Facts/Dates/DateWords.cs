using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>The words that dates are made of.</summary>
internal static class DateWords
{
    public static readonly WordTable<int> Months = WordTables.Groups(
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec");

    /// <summary>Monday is 1, Sunday 7, as in ISO 8601.</summary>
    public static readonly WordTable<int> Weekdays = WordTables.Groups(
        "monday mon|tuesday tues tue|wednesday weds wed|thursday thurs thur thu|friday fri|saturday sat|sunday sun");

    public static readonly WordTable<int> PluralWeekdays = WordTables.Groups("mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays");

    public static readonly WordTable<int> Units = WordTables.Groups(
        "second seconds sec secs|minute minutes min mins|hour hours hr hrs h|day days|week weeks wk wks|weekend weekends|month months mo mos|quarter quarters|year years yr yrs"
        + "|decade decades|century centuries|fortnight fortnights");

    public static readonly WordTable<int> Ordinals = WordTables.Groups(
        "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
        + "||||||||||thirtieth");

    public static readonly WordTable<int> Tens = WordTables.Pairs("twenty=20 thirty=30", int.Parse);

    public static readonly WordTable<string> Seasons = WordTables.Pairs("spring=SP summer=SU autumn=FA fall=FA winter=WI", word => word);

    public static readonly WordTable<string> DayParts = WordTables.Pairs(
        "morning=TMO afternoon=TAF evening=TEV night=TNI midday=TMI noon=T12:00 midnight=T24:00 lunchtime=TMI", word => word);

    public static readonly WordTable<int> Sides = WordTables.Pairs(
        "last=-1 previous=-1 past=-1 prior=-1 preceding=-1 this=0 current=0 next=1 coming=1 upcoming=1 following=1", int.Parse);

    /// <summary>What says that a word which is also something else is meant as a date.</summary>
    public static readonly WordTable<bool> Prepositions = WordTables.Set(
        "in since by until till through from during before after to of between on and late early mid for around throughout");

    public static readonly WordTable<int> DecadeWords = WordTables.Pairs(
        "twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90", int.Parse);

    public static IEnumerable<string> Of<TValue>(params WordTable<TValue>[] tables) => tables.SelectMany(table => table.Words);
}
