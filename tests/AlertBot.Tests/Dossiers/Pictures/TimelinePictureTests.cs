using System.Xml.Linq;
using AlertBot.Developments;
using AlertBot.Dossiers;
using AlertBot.Dossiers.Pictures;
using SkiaSharp;

namespace AlertBot.Tests.Dossiers.Pictures;

public static class TimelinePictureTests
{
    [Fact]
    public static void A_Deals_Timeline_Shows_Every_Row_With_Its_Date_In_Svg()
    {
        var svg = XDocument.Parse(PictureSvg.Write(DealPicture.Of(Sample.Dossier)));

        var texts = svg.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value).ToArray();
        Assert.Contains("March 2024", texts);
        Assert.Contains("3 November 2025", texts);
        Assert.Contains("27 April 2026", texts);
        Assert.Contains("Harbour–Kestrel: timeline", texts);
    }

    [Fact]
    public static void The_Png_Is_The_Same_Picture_And_Has_Text_On_It_Without_Any_Font_Of_The_Machine()
    {
        var picture = DealPicture.Of(Sample.Dossier);

        using var bitmap = SKBitmap.Decode(PicturePng.Write(picture));

        Assert.Equal(((int)(1.5f * picture.Width), (int)(1.5f * picture.Height)), (bitmap.Width, bitmap.Height));
        using var font = Fonts.Of("a", 12, bold: false);
        Assert.True(font.GetGlyph('a') > 0);
        Assert.True(InkIn(bitmap, 48, 37, 525, 75) > 560, "the title is not drawn");
    }

    [Fact]
    public static void Labels_Do_Not_Overlap_However_Dense_The_Events()
    {
        var events = Enumerable.Range(0, 40).Select(i => new PictureEvent(
            EventDate.Of(Sample.At(2026, 1, 1).AddDays(i * 3)), $"Event number {i} of a long and busy spring with a headline of some length", DevelopmentKind.Bid, 1 + (i % 5)));

        var picture = TimelinePicture.Of("Title", "Subtitle", [new("Deal", "40 events", [.. events])]);

        var boxes = picture.Shapes.OfType<Shape.Box>().Where(box => box.Color == "#ffffff").ToArray();
        Assert.True(boxes.Length > 30, $"only {boxes.Length} labels");
        Assert.Empty(boxes.SelectMany((one, i) => boxes.Skip(i + 1).Where(other => Overlap(one, other))));
        Assert.All(picture.Shapes.OfType<Shape.Words>(), words => Assert.InRange(words.X + Fonts.Width(words.Text, words.Size, words.Bold), 0, picture.Width));
    }

    [Fact]
    public static void A_Month_Is_A_Bar_And_A_Day_Is_A_Dot()
    {
        var picture = TimelinePicture.Of("Title", "", [new("Deal", "", [new(new("2026-03"), "One", DevelopmentKind.Bid, 3), new(new("2026-06-01"), "Two", DevelopmentKind.Bid, 3)])]);

        Assert.Single(picture.Shapes.OfType<Shape.Box>(), box => box.Color != "#ffffff");
        Assert.Equal(2, picture.Shapes.OfType<Shape.Dot>().Count(dot => dot.Hint is not null));
    }

    [Fact]
    public static void Months_Become_Quarters_And_Years_Where_They_Would_Run_Together()
    {
        var axis = MonthAxis.Of([new DateOnly(2016, 2, 1), new DateOnly(2026, 5, 1)], 200, 1168);

        var labels = axis.Ticks().Select(tick => tick.Label).ToArray();
        Assert.Equal(["2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"], labels);
        Assert.Equal(["Mar 2026", "Apr", "May"], MonthAxis.Of([new DateOnly(2026, 3, 9), new DateOnly(2026, 5, 2)], 200, 1168).Ticks().Select(tick => tick.Label));
    }

    [Fact]
    public static void A_Picture_Of_Nothing_Says_So() =>
        Assert.Contains("Nothing to show.", PictureSvg.Write(TimelinePicture.Of("Title", "Subtitle", [])), StringComparison.Ordinal);

    [Fact]
    public static void Hostile_Text_Stays_Text() =>
        Assert.Equal(
            "<script>alert(1)</script>",
            XDocument.Parse(PictureSvg.Write(TimelinePicture.Of("<script>alert(1)</script>", "\u0001&\"", []))).Descendants().First(element => element.Name.LocalName == "title").Value);

    private static bool Overlap(Shape.Box one, Shape.Box other) =>
        one.X < other.X + other.Width && other.X < one.X + one.Width && one.Y < other.Y + other.Height && other.Y < one.Y + one.Height;

    private static int InkIn(SKBitmap bitmap, int left, int top, int right, int bottom)
    {
        var ink = 0;
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
                ink += bitmap.GetPixel(x, y).Red < 128 ? 1 : 0;
        }

        return ink;
    }

    [Fact]
    public static void What_No_Font_Of_The_Machine_Can_Draw_Becomes_Three_Dots()
    {
        using var font = new SkiaSharp.SKFont(Fonts.Regular, 12);

        Assert.Equal("…260223…Amazon 500…OpenAI…", Fonts.Drawable("硅基日报260223：Amazon 500亿投资OpenAI，微软…", font));
        Assert.Equal("Café – “Quill”", Fonts.Drawable("Café – “Quill”", font));
    }
}
