using System.Diagnostics;
using System.Globalization;
using System.Security;
using System.Text;

namespace AlertBot.Dossiers.Pictures;

/// <summary>A picture as SVG: text stays text, and dots say what they are when the mouse rests on them.</summary>
internal static class PictureSvg
{
    public static string Write(Picture picture)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{picture.Width}" height="{picture.Height}" viewBox="0 0 {picture.Width} {picture.Height}" font-family="Inter, 'Helvetica Neue', Arial, sans-serif" role="img">
            <title>{Escape(picture.Title)}</title>
            <rect width="100%" height="100%" fill="#ffffff"/>

            """);
        foreach (var shape in picture.Shapes)
            svg.Append(Element(shape)).Append('\n');
        return svg.Append("</svg>\n").ToString();
    }

    private static string Element(Shape shape) => shape switch
    {
        Shape.Line line => Text($"""<line x1="{line.X1:0.#}" y1="{line.Y1:0.#}" x2="{line.X2:0.#}" y2="{line.Y2:0.#}" stroke="{line.Color}" stroke-width="{line.Thickness:0.#}"/>"""),
        Shape.Box box => Text($"""<rect x="{box.X:0.#}" y="{box.Y:0.#}" width="{box.Width:0.#}" height="{box.Height:0.#}" rx="{box.Radius:0.#}" fill="{box.Color}"/>"""),
        Shape.Dot { Hint: { } hint } dot => Text($"""<circle cx="{dot.X:0.#}" cy="{dot.Y:0.#}" r="{dot.Radius:0.#}" fill="{dot.Color}"><title>{Escape(hint)}</title></circle>"""),
        Shape.Dot dot => Text($"""<circle cx="{dot.X:0.#}" cy="{dot.Y:0.#}" r="{dot.Radius:0.#}" fill="{dot.Color}"/>"""),
        Shape.Words words => Text($"""<text x="{words.X:0.#}" y="{words.Y:0.#}" font-size="{words.Size:0.#}" fill="{words.Color}"{(words.Bold ? " font-weight=\"600\"" : "")}>{Escape(words.Text)}</text>"""),
        _ => throw new UnreachableException($"No such shape: {shape}."),
    };

    private static string Text(FormattableString element) => element.ToString(CultureInfo.InvariantCulture);

    // XML 1.0 has no place for control characters, escaped or not.
    private static string Escape(string text) => SecurityElement.Escape(string.Concat(text.Where(c => !char.IsControl(c))));
}
