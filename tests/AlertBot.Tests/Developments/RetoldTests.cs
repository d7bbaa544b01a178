using AlertBot.Developments;
using static AlertBot.Tests.Storage.Samples;

namespace AlertBot.Tests.Developments;

public static class RetoldTests
{
    [Fact]
    public static void Another_Outlet_Is_Noted_Once()
    {
        var told = Development().With(Told(2, "Stackpost")).With(Told(3, "stackpost"));

        var retelling = Assert.Single(told.Retellings);
        Assert.Equal(("Stackpost", "Title", Article(2).Id, false), (retelling.Outlet, retelling.Title, retelling.Article, retelling.Material));
    }

    [Fact]
    public static void The_First_Outlet_Again_Says_Nothing_New() => Assert.True(Development() is var told && ReferenceEquals(told, told.With(Told(2, "The Daily Ledger"))));

    [Fact]
    public static void The_Report_That_First_Told_It_Is_No_Retelling_Of_Itself() => Assert.Empty(Development().With(Told(1, "Stackpost")).Retellings);

    [Fact]
    public static void What_An_Update_Adds_Stands_As_Its_Headline_Says_It()
    {
        var update = Told(2, "The Daily Ledger") with { Verdict = Verdict.Update, Title = "Acme to pay up to $38 billion, 4 percent of it in stock", Added = ["USD 38000000000"] };

        var retelling = Assert.Single(Development().With(update).Retellings);

        Assert.Equal(["up to $38 billion"], retelling.Added);
        Assert.True(retelling.Material);
    }

    [Theory]
    [InlineData("Acme shares rise 12 percent", "12%")]
    [InlineData("Acme to pay a fine of $2 million", "USD 2000000")]
    public static void A_Percentage_Or_A_Small_Sum_Is_Shown_But_Calls_Nobody(string title, string added)
    {
        var retelling = Assert.Single(Development().With(Told(2, "Stackpost") with { Verdict = Verdict.Update, Title = title, Added = [added] }).Retellings);

        Assert.Single(retelling.Added);
        Assert.False(retelling.Material);
    }

    [Fact]
    public static void After_Three_Material_Additions_Nobody_Is_Called_Any_More()
    {
        var told = Enumerable.Range(2, 6).Aggregate(Development(), (development, number) =>
            development.With(Told(number, "Stackpost") with { Title = $"Now ${number} billion", Added = [$"USD {number}000000000"] }));

        Assert.Equal([true, true, true, false, false, false], told.Retellings.Select(retelling => retelling.Material));
    }

    [Fact]
    public static void A_Story_That_Everybody_Tells_Keeps_Its_Row_Small()
    {
        var told = Enumerable.Range(2, 200).Aggregate(Development(), (development, number) => development.With(Told(number, $"Outlet {number}")));

        Assert.Equal(40, told.Retellings.Length);
    }

    private static Report Told(int number, string outlet) => Report(number) with { Verdict = Verdict.Repeat, Outlet = outlet, Development = DevelopmentId(), Url = $"https://other.example/{number}" };
}
