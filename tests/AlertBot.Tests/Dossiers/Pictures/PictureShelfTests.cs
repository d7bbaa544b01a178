using AlertBot.Dossiers.Pictures;

namespace AlertBot.Tests.Dossiers.Pictures;

public static class PictureShelfTests
{
    [Fact]
    public static void The_Latest_Asked_For_Are_Kept_Up_To_So_Many_Bytes()
    {
        var drawn = 0;
        var shelf = new PictureShelf(1_000, _ =>
        {
            drawn++;
            return new byte[300];
        });
        var dossiers = Enumerable.Range(0, 4).Select(static _ => Sample.Empty with { }).ToArray();

        foreach (var i in new[] { 0, 1, 2, 0, 3, 0 })
            shelf.Of(dossiers[i]);

        Assert.Equal((4, 900), (drawn, shelf.Bytes));
        shelf.Of(dossiers[1]);
        Assert.Equal((5, 900), (drawn, shelf.Bytes));
    }

    [Fact]
    public static void One_That_Is_Larger_Than_All_That_May_Be_Kept_Is_Drawn_And_Not_Kept()
    {
        var shelf = new PictureShelf(1_000, static _ => new byte[1_001]);

        Assert.Equal(1_001, shelf.Of(Sample.Empty).Length);
        Assert.Equal(0, shelf.Bytes);
    }
}
