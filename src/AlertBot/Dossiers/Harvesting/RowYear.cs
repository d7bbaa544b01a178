using System.Globalization;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>
/// The year of a timeline's row that tells none: that of the row or heading above it, unless the list has gone on into another one. What happened is
/// not after the article, and in a list that goes forward not before the row above.
/// </summary>
internal static class RowYear
{
    /// <param name="dates">The dates of all lines, null for lines without.</param>
    /// <param name="above">Where the last row stands whose date is known; its year may also stand in a heading.</param>
    public static LeadingDate Of(LeadingDate?[] dates, int at, string year, LeadingDate? above, DateTimeOffset published)
    {
        var date = dates[at]!;
        var told = date.In(year, published);
        if (date.Expected)
            return IsOver(told, published) && Next(date, told, published) is { } coming ? coming : told;
        if (IsAhead(told, published))
            return date.In(Shifted(told, -1), published);
        if (above is null || !(new EventDate(told.Value) < new EventDate(above.Value)) || IsBackwards(dates, at, above))
            return told;
        var later = dates.Skip(at).FirstOrDefault(other => other is { HasYear: true });
        // Up to the next row that tells its year it is the next one; without such a row it is the article's own.
        var rolled = later is null ? date : date.In(Shifted(told, 1), published);
        return IsAhead(rolled, published) || new EventDate(rolled.Value) < new EventDate(above.Value) ? told : rolled with { HasYear = true };
    }

    public static bool IsAhead(LeadingDate date, DateTimeOffset published) => EventSpan.Of(date.Value).First > DateOnly.FromDateTime(published.DateTime);

    private static bool IsOver(LeadingDate date, DateTimeOffset published) => EventSpan.Of(date.Value).End < published;

    private static LeadingDate? Next(LeadingDate date, LeadingDate told, DateTimeOffset published) =>
        new[] { published.Year, published.Year + 1 }.Select(year => date.In(year.ToString(CultureInfo.InvariantCulture), published))
            .FirstOrDefault(coming => coming.Value != told.Value && !IsOver(coming, published));

    /// <summary>The newest first: the next row with a year is older, or all rows up to the end step back within the year.</summary>
    private static bool IsBackwards(LeadingDate?[] dates, int at, LeadingDate above)
    {
        var rest = dates.Skip(at).OfType<LeadingDate>().ToArray();
        if (Array.Find(rest, date => date.HasYear) is { } known)
            return new EventDate(known.Value) < new EventDate(above.Value);
        var days = rest.Select(date => date.Value[4..]).Prepend(above.Value[4..]).ToArray();
        return days.Zip(days.Skip(1)).All(pair => string.CompareOrdinal(pair.Second, pair.First) <= 0);
    }

    private static string Shifted(LeadingDate date, int years) => (int.Parse(date.Value.AsSpan(0, 4), CultureInfo.InvariantCulture) + years).ToString("D4", CultureInfo.InvariantCulture);
}
