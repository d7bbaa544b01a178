using System.Diagnostics;
using SkiaSharp;

namespace AlertBot.Dossiers.Pictures;

/// <summary>A picture as PNG.</summary>
internal static class PicturePng
{
    // 1,800 pixels wide: as wide as a picture is shown when it is opened, and half the work of two pixels a unit.
    private const float Scale = 1.5f;

    // A line that is like the one above costs nothing then: an eighth of the time that it takes without filters, for a tenth more bytes.
    private static readonly SKPngEncoderOptions _flat = new(SKPngEncoderFilterFlags.Up, zLibLevel: 2);

    public static byte[] Write(Picture picture)
    {
        using var surface = SKSurface.Create(new SKImageInfo((int)(picture.Width * Scale), (int)(picture.Height * Scale), SKColorType.Rgb888x, SKAlphaType.Opaque));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(Scale);
        using var paint = new SKPaint { IsAntialias = true };
        foreach (var shape in picture.Shapes)
            Draw(surface.Canvas, paint, shape);
        using var pixels = surface.PeekPixels();
        using var data = pixels.Encode(_flat) ?? throw new InvalidOperationException("The picture could not be written as PNG.");
        return data.ToArray();
    }

    private static void Draw(SKCanvas canvas, SKPaint paint, Shape shape)
    {
        switch (shape)
        {
            case Shape.Line line:
                (paint.Color, paint.StrokeWidth) = (SKColor.Parse(line.Color), line.Thickness);
                canvas.DrawLine(line.X1, line.Y1, line.X2, line.Y2, paint);
                break;
            case Shape.Box box:
                paint.Color = SKColor.Parse(box.Color);
                canvas.DrawRoundRect(box.X, box.Y, box.Width, box.Height, box.Radius, box.Radius, paint);
                break;
            case Shape.Dot dot:
                paint.Color = SKColor.Parse(dot.Color);
                canvas.DrawCircle(dot.X, dot.Y, dot.Radius, paint);
                break;
            case Shape.Words words:
                paint.Color = SKColor.Parse(words.Color);
                using (var font = Fonts.Of(words.Text, words.Size, words.Bold))
                    canvas.DrawText(Fonts.Drawable(words.Text, font), words.X, words.Y, SKTextAlign.Left, font, paint);
                break;
            default:
                throw new UnreachableException($"No such shape: {shape}.");
        }
    }
}
