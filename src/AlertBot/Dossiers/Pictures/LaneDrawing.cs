using System.Collections.Immutable;

namespace AlertBot.Dossiers.Pictures;

/// <summary>One lane: a line with a dot an event, and under it the labels, tied to their dots.</summary>
internal static class LaneDrawing
{
    public const float TitleWidth = 150;
    private const float TextSize = 12;
    private const float LineAt = 26;
    private const float LabelsAt = 52;
    private const float LeastHeight = 86;
    // More rows than this are no picture any more; the events beyond are dots only.
    private const int MostRows = 16;
    private const string Ink = "#1f2328";
    private const string Faint = "#656d76";
    private const string Leader = "#c9ced6";

    public static (float Height, ImmutableArray<Shape> Shapes) Draw(PictureLane lane, MonthAxis axis, float left, float top)
    {
        var (back, front) = (new List<Shape>(), new List<Shape>());
        var rows = new LabelRows(gap: 12);
        var unlabelled = 0;
        // From the right: labels reach to the right of their dots, so a later one is in the way of an earlier one's label, not of its leader.
        foreach (var told in lane.Events.OrderByDescending(told => EventSpan.Of(told.Date.Value).First).ThenByDescending(told => told.Weight))
        {
            if (rows.Count > MostRows)
                unlabelled++;
            Add(told, axis, top, rows, back, front);
        }

        var height = Math.Max(LeastHeight, LabelsAt + (Math.Min(rows.Count, MostRows) * EventLabel.Height) + 6);
        return (height, [.. Title(lane, left, top, unlabelled), new Shape.Line(axis.Left, top + LineAt, axis.Right, top + LineAt, "#8c959f", 2), .. back, .. front]);
    }

    private static void Add(PictureEvent told, MonthAxis axis, float top, LabelRows rows, List<Shape> back, List<Shape> front)
    {
        var span = EventSpan.Of(told.Date.Value);
        var (from, to) = (axis.X(span.First), axis.X(span.Last));
        var (x, y, color) = ((from + to) / 2, top + LineAt, KindColour.Of(told.Kind));
        if (to - from > 4)
            back.Add(new Shape.Box(from, y - 4, to - from, 8, 4, Lightened(color)));
        front.Add(new Shape.Dot(x, y, 3.5f + told.Weight + 1.5f, "#ffffff"));
        front.Add(new Shape.Dot(x, y, 3.5f + told.Weight, color, $"{DateWriter.Write(told.Date)}: {told.Text}"));
        var label = EventLabel.Of(told, x, axis.Right + 20);
        var row = rows.Place(label.Left, label.Left + label.Width, x);
        if (row >= MostRows)
            return;
        var labelTop = top + LabelsAt + (row * EventLabel.Height);
        back.Add(new Shape.Line(x, y + 4, x, labelTop + 4, Leader));
        front.AddRange(label.Draw(labelTop, color));
    }

    private static IEnumerable<Shape> Title(PictureLane lane, float left, float top, int unlabelled)
    {
        var y = top + LineAt + 5;
        foreach (var line in Wrapping.Wrap(lane.Title, TitleWidth, 3, 14, bold: true))
        {
            yield return new Shape.Words(left, y, line, 14, Ink, Bold: true);
            y += 18;
        }

        string[] notes = unlabelled == 0 ? [lane.Note] : [lane.Note, $"{unlabelled} without a label"];
        foreach (var line in notes.SelectMany(note => Wrapping.Wrap(note, TitleWidth, 2, TextSize)))
        {
            yield return new Shape.Words(left, y, line, TextSize, Faint);
            y += 16;
        }
    }

    /// <summary>Halfway to white.</summary>
    private static string Lightened(string color) =>
        "#" + string.Concat(Enumerable.Range(0, 3).Select(i => ((Convert.ToInt32(color.Substring(1 + (2 * i), 2), 16) + 255) / 2).ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
}
