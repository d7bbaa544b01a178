using AlertBot.Dossiers.Harvesting;

namespace AlertBot.Dossiers;

/// <summary>A row that told what lay ahead, seen from later: past its day it is due, and nobody has said that it happened.</summary>
internal static class ExpectedRow
{
    // What says so already is left as it is.
    private const string Past = "Was expected, ";
    private const string Due = Past + "not confirmed since: ";

    public static TimelineRow AsOf(TimelineRow row, DateTimeOffset now) =>
        Is(row) && !row.Text.StartsWith(Past, StringComparison.Ordinal) && EventSpan.Of(row.Date.Value).End < now ? row with { Text = Due + ExpectedMark.Without(row.Text) } : row;

    /// <summary>It came, but not in the time that it was expected for.</summary>
    public static TimelineRow Came(TimelineRow row, EventDate date) => row with { Text = $"{Past}came {DateWriter.Write(date)}: {ExpectedMark.Without(row.Text)}" };

    /// <summary>Marked as ahead, or told so in its own words before its time came: "Harbour will buy Kestrel" of the article's own day is that day's news.</summary>
    public static bool Is(TimelineRow row) =>
        ExpectedMark.IsOn(row.Text) || (ExpectedMark.IsSaid(row.Text) && row.Sources.All(source => EventSpan.Of(row.Date.Value).First > DateOnly.FromDateTime(source.AsOf.DateTime)));
}
