namespace AlertBot.Dossiers.Pictures;

/// <summary>What a picture is made of. Colours are "#rrggbb".</summary>
internal abstract record Shape
{
    private Shape()
    {
    }

    internal sealed record Line(float X1, float Y1, float X2, float Y2, string Color, float Thickness = 1) : Shape;

    internal sealed record Box(float X, float Y, float Width, float Height, float Radius, string Color) : Shape;

    /// <param name="Hint">What an SVG viewer shows when the mouse rests on it.</param>
    internal sealed record Dot(float X, float Y, float Radius, string Color, string? Hint = null) : Shape;

    /// <summary>One line of text; <paramref name="Y"/> is its base line.</summary>
    internal sealed record Words(float X, float Y, string Text, float Size, string Color, bool Bold = false) : Shape;
}
