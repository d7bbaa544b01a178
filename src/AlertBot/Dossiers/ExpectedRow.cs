using AlertBot.Dossiers.Harvesting;

namespace AlertBot.Dossiers;

/// <summary>A row that told what lay ahead, seen from later: past its day it is due, and nobody has said that it happened.</summary>
internal static class ExpectedRow
{
    private const string Due = "Was expected, not confirmed since: ";

    public static TimelineRow AsOf(TimelineRow row, DateTimeOffset now) =>
        Is(row) && EventSpan.Of(row.Date.Value).End < now ? row with { Text = Due + ExpectedMark.Without(row.Text) } : row;

    /// <summary>It came, but not in the time that it was expected for.</summary>
    public static TimelineRow Came(TimelineRow row, EventDate date) => row with { Text = $"Was expected, came {DateWriter.Write(date)}: {ExpectedMark.Without(row.Text)}" };

    /// <summary>Marked as ahead, or told so in its own words before its time was over.</summary>
    public static bool Is(TimelineRow row) =>
        ExpectedMark.IsOn(row.Text) || (ExpectedMark.IsSaid(row.Text) && row.Sources.All(source => EventSpan.Of(row.Date.Value).End >= source.AsOf));
}
