using System.Collections.Immutable;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Judging;

/// <summary>
/// What a report adds to a known development: amounts and percentages as in <see cref="Signature.Numbers"/>, and marks, which are dates that it sets and
/// where it says the matter stands ("date 2027-03", "status approved").
/// </summary>
internal static class Addition
{
    private const string Date = "date ";
    private const string Status = "status ";

    public static string OfDate(string value) => Date + value;

    public static string OfStatus(string status) => Status + status;

    public static bool IsMark(string added) => added.StartsWith(Date, StringComparison.Ordinal) || added.StartsWith(Status, StringComparison.Ordinal);

    public static ImmutableArray<string> Of(Telling telling, Signature known) =>
    [
        .. telling.Numbers.Where(number => !IsKnown(number, known)),
        // What is hedged sets nothing.
        .. telling.Kind == DevelopmentKind.Rumour ? [] : telling.Marks.Where(mark => !known.Marks.Any(other => IsSame(mark, other)) && !Implied(known.Kind).Any(status => mark == OfStatus(status))),
    ];

    // What another outlet says of such a development in its own words.
    private static string[] Implied(DevelopmentKind kind) => kind switch
    {
        DevelopmentKind.Regulatory or DevelopmentKind.Litigation => ["approved", "blocked"],
        DevelopmentKind.Completed => ["completed"],
        DevelopmentKind.Terminated => ["called off", "blocked"],
        _ => [],
    };

    private static bool IsKnown(string number, Signature known) =>
        Amount.IsIn(number, known.Numbers) || known.Content.Split(' ').Contains(ContentReader.ShortNumber(number));

    private static bool IsSame(string one, string other) => one == other || (one.StartsWith(Date, StringComparison.Ordinal) && DueDates.AreOne(one, other));
}
