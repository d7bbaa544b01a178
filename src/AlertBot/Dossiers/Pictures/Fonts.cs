using System.Reflection;
using System.Text.RegularExpressions;
using SkiaSharp;

namespace AlertBot.Dossiers.Pictures;

/// <summary>
/// The typefaces of pictures: Inter (SIL Open Font License 1.1), which travels inside the assembly, since a bare machine has no font at all.
/// It comes from the NuGet package Avalonia.Fonts.Inter at build time, as that package's assembly; nothing of it runs.
/// </summary>
internal static partial class Fonts
{
    private const string Resource = "Avalonia.Fonts.Inter.dll";
    // Where Avalonia's build puts an assembly's files: an index (length, version, count, then path, offset, size of each), then the files.
    private const string Files = "!AvaloniaResources";

    public static SKTypeface Regular { get; } = Load("/Assets/Inter-Regular.ttf");

    public static SKTypeface Bold { get; } = Load("/Assets/Inter-SemiBold.ttf");

    public static float Width(string text, float size, bool bold)
    {
        using var font = Of(text, size, bold);
        return font.MeasureText(text);
    }

    /// <summary>For a text in a script that Inter does not have, the machine's own font where it has one.</summary>
    public static SKFont Of(string text, float size, bool bold)
    {
        var own = Of(bold ? Bold : Regular, size);
        if (own.ContainsGlyphs(text) || Foreign(text, own) is not { } foreign)
            return own;
        own.Dispose();
        return Of(foreign, size);
    }

    /// <summary>With "…" for what no font of this machine can draw, instead of a row of boxes.</summary>
    public static string Drawable(string text, SKFont font) => font.ContainsGlyphs(text)
        ? text
        : Missing().Replace(string.Concat(text.EnumerateRunes().Select(rune => font.GetGlyph(rune.Value) == 0 ? Hole : rune.ToString())), "…");

    // No character: text never has it.
    private const string Hole = "\uffff";

    [GeneratedRegex(Hole + "[" + Hole + "…]*")]
    private static partial Regex Missing();

    private static SKTypeface? Foreign(string text, SKFont own)
    {
        var missing = text.EnumerateRunes().FirstOrDefault(rune => own.GetGlyph(rune.Value) == 0);
        return missing.Value == 0 ? null : SKFontManager.Default.MatchCharacter(missing.Value);
    }

    private static SKFont Of(SKTypeface typeface, float size) => new(typeface, size)
    {
        Edging = SKFontEdging.Antialias,
        // Without hinting letters stand where they were measured, at any scale.
        Hinting = SKFontHinting.None,
        LinearMetrics = true,
        Subpixel = true,
    };

    private static SKTypeface Load(string path)
    {
        using var assembly = typeof(Fonts).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"The resource {Resource} is missing in the build.");
        var bytes = new byte[assembly.Length];
        assembly.ReadExactly(bytes);
        using var files = Assembly.Load(bytes).GetManifestResourceStream(Files) ?? throw new InvalidOperationException($"{Resource} has no {Files}.");
        using var font = SKData.CreateCopy(FileIn(files, path));
        return SKTypeface.FromData(font);
    }

    private static byte[] FileIn(Stream files, string path)
    {
        using var reader = new BinaryReader(files);
        var start = reader.ReadInt32() + sizeof(int);
        _ = reader.ReadInt32();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var (name, offset, size) = (reader.ReadString(), reader.ReadInt32(), reader.ReadInt32());
            if (name != path)
                continue;
            files.Position = start + offset;
            return reader.ReadBytes(size);
        }

        throw new InvalidOperationException($"{Resource} has no {path}.");
    }
}
