using System.Collections.Immutable;

namespace AlertBot.Dossiers.Pictures;

/// <summary>An event's date and text beside the line that ties it to its dot; to the left of it where there is no room to the right.</summary>
internal sealed record EventLabel(float Left, float Width, bool IsLeftOfLine, string Date, ImmutableArray<string> Lines)
{
    /// <summary>A date and two lines, and air to the next.</summary>
    public const float Height = (3 * LineHeight) + 9;

    private const float MostWidth = 196;
    private const float LineHeight = 15;
    private const float TextSize = 12;
    private const float Indent = 7;
    private const string Ink = "#1f2328";

    public static EventLabel Of(PictureEvent told, float line, float right)
    {
        var date = DateWriter.Write(told.Date);
        var lines = Wrapping.Wrap(told.Text, MostWidth, 2, TextSize);
        var width = lines.Select(text => Fonts.Width(text, TextSize, bold: false)).Append(Fonts.Width(date, TextSize, bold: true)).Max() + Indent + 4;
        var isLeft = line + width > right;
        return new(isLeft ? line + 1 - width : line - 1, width, isLeft, date, lines);
    }

    public IEnumerable<Shape> Draw(float top, string color)
    {
        var bar = IsLeftOfLine ? Left + Width - 1 : Left + 1;
        yield return new Shape.Box(Left, top - 1, Width, ((Lines.Length + 1) * LineHeight) + 5, 0, "#ffffff");
        yield return new Shape.Line(bar, top + 1, bar, top + ((Lines.Length + 1) * LineHeight) + 1, color, 2.5f);
        yield return Line(Date, top, 0, color, bold: true);
        for (var i = 0; i < Lines.Length; i++)
            yield return Line(Lines[i], top, i + 1, Ink, bold: false);
    }

    private Shape.Words Line(string text, float top, int line, string color, bool bold)
    {
        var x = IsLeftOfLine ? Left + Width - Indent - Fonts.Width(text, TextSize, bold) : Left + Indent + 1;
        return new(x, top + 12 + (line * LineHeight), text, TextSize, color, bold);
    }
}
