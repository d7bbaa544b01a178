using System.Collections.Immutable;

namespace AlertBot.Dossiers.Pictures;

/// <summary>Events on a time line, a lane a deal, 1,200 pixels wide.</summary>
internal static class TimelinePicture
{
    public const float Width = 1200;
    private const float Margin = 32;
    private const float TitleAt = 44;
    private const float SubtitleAt = 68;
    private const float LegendAt = 96;
    private const float AxisAt = 132;
    private const float LanesAt = 146;
    private const string Ink = "#1f2328";
    private const string Faint = "#656d76";

    /// <summary>Lanes without an event stay, so that it is seen that nothing happened.</summary>
    public static Picture Of(string title, string subtitle, IReadOnlyList<PictureLane> lanes)
    {
        // What is dated by an event and not by a day has no place on a line of days.
        var dated = lanes.Select(lane => lane with { Events = [.. lane.Events.Where(told => EventSpan.Of(told.Date.Value).Last < DateOnly.MaxValue)] }).ToArray();
        var events = dated.SelectMany(lane => lane.Events).ToArray();
        if (events.Length == 0)
            return new(Width, SubtitleAt + Margin, title, [.. Header(title, "Nothing to show.")]);
        var days = events.Select(told => EventSpan.Of(told.Date.Value)).SelectMany(span => new[] { span.First, span.Last }).ToArray();
        var axis = MonthAxis.Of(days, Margin + LaneDrawing.TitleWidth + 18, Width - Margin);
        var (bottom, shapes) = Lanes(dated, axis);
        return new(Width, bottom + Margin, title, [.. Grid(axis, bottom), .. Header(title, subtitle), .. Legend(events), .. shapes]);
    }

    private static (float Bottom, ImmutableArray<Shape> Shapes) Lanes(IReadOnlyList<PictureLane> lanes, MonthAxis axis)
    {
        var shapes = new List<Shape>();
        var top = LanesAt;
        foreach (var lane in lanes)
        {
            if (top > LanesAt)
                shapes.Add(new Shape.Line(Margin, top, Width - Margin, top, "#d8dee4"));
            var (height, drawn) = LaneDrawing.Draw(lane, axis, Margin, top);
            shapes.AddRange(drawn);
            top += height;
        }

        return (top, [.. shapes]);
    }

    private static IEnumerable<Shape> Header(string title, string subtitle) =>
    [
        new Shape.Words(Margin, TitleAt, Wrapping.Cut(title, Width - (2 * Margin), 22, bold: true), 22, Ink, Bold: true),
        new Shape.Words(Margin, SubtitleAt, Wrapping.Cut(subtitle, Width - (2 * Margin), 14), 14, Faint),
    ];

    private static IEnumerable<Shape> Legend(IEnumerable<PictureEvent> events)
    {
        var x = Margin;
        foreach (var (name, color) in KindColour.Legend(events.Select(told => told.Kind)))
        {
            yield return new Shape.Dot(x + 5, LegendAt - 4, 5, color);
            yield return new Shape.Words(x + 16, LegendAt, name, 12, Ink);
            x += 16 + Fonts.Width(name, 12, bold: false) + 22;
        }

        yield return new Shape.Words(x + 4, LegendAt, "the bigger the dot, the more important", 12, Faint);
    }

    private static IEnumerable<Shape> Grid(MonthAxis axis, float bottom)
    {
        foreach (var (x, label, strong) in axis.Ticks())
        {
            yield return new Shape.Line(x, AxisAt - 12, x, bottom, strong ? "#d0d7de" : "#eef1f4", strong ? 1.5f : 1);
            yield return new Shape.Words(x + 5, AxisAt - 2, label, 12, Faint, Bold: strong);
        }
    }
}
