using AlertBot.Developments;
using AlertBot.Dossiers;

namespace AlertBot.Tests.Dossiers;

public static class TermsTests
{
    [Fact]
    public static void After_A_Change_Is_Reported_The_Older_Telling_Is_Its_History()
    {
        var standing = Assert.Single(Terms.Of(Told(("old", "Harbour owns 49 percent of Kestrel.", 1), ("new", "Harbour now owns 27 percent of Kestrel.", 20))));

        Assert.Equal("stake (Harbour Systems)", standing.Topic);
        Assert.Equal(("Harbour now owns 27 percent of Kestrel.", "Harbour owns 49 percent of Kestrel."), (standing.Current.Text, standing.Current.Before));
        Assert.Equal("Harbour owns 49 percent of Kestrel.", Assert.Single(standing.Earlier).Text);
        Assert.Empty(standing.Disputed);
    }

    [Fact]
    public static void What_Is_Told_Otherwise_At_The_Same_Time_Is_Shown_As_Disputed()
    {
        var standing = Assert.Single(Terms.Of(Told(("one", "Harbour owns 29 percent of Kestrel.", 20), ("two", "Harbour owns 27 percent of Kestrel.", 21))));

        Assert.Equal("Harbour owns 27 percent of Kestrel.", standing.Current.Text);
        Assert.Equal("Harbour owns 29 percent of Kestrel.", Assert.Single(standing.Disputed).Text);
        Assert.Null(standing.Current.Before);
    }

    [Fact]
    public static void What_Is_Told_Otherwise_Weeks_Later_Without_A_Change_Is_Disputed_With_Both_Sources()
    {
        var standing = Assert.Single(Terms.Of(Told(("one", "Harbour owns 29 percent of Kestrel.", 1), ("two", "Harbour owns 27 percent of Kestrel.", 28))));

        var disputed = Assert.Single(standing.Disputed);
        Assert.Equal(("two", 28), (standing.Current.Source.Outlet, standing.Current.AsOf.Day));
        Assert.Equal(("one", 1), (disputed.Source.Outlet, disputed.AsOf.Day));
        Assert.Empty(standing.Earlier);
    }

    [Fact]
    public static void A_Report_Of_An_Amendment_Replaces_What_Was_Told_Before()
    {
        var told = Told(("one", "Harbour owns 29 percent of Kestrel.", 1), ("two", "Harbour owns 27 percent of Kestrel.", 28));
        var amended = Sample.Development("two", "Harbour and Kestrel rewrite their pact", Sample.At(2026, 4, 28), kind: DevelopmentKind.Amended);

        var standing = Assert.Single(Terms.Of(told with { Reports = [Sample.Report(amended, "two", "two", Sample.At(2026, 4, 28), Verdict.New)] }));

        Assert.Equal("Harbour owns 29 percent of Kestrel.", Assert.Single(standing.Earlier).Text);
        Assert.Empty(standing.Disputed);
    }

    [Fact]
    public static void Other_Words_For_The_Same_Confirm_It()
    {
        var standing = Assert.Single(Terms.Of(Told(("one", "Harbour owns 27 percent of Kestrel.", 20), ("two", "The stake that Harbour holds in Kestrel is about 27%.", 24))));

        Assert.Equal(["two", "one"], standing.Confirmed.Select(source => source.Outlet));
        Assert.Empty(standing.Earlier);
        Assert.Empty(standing.Disputed);
    }

    [Fact]
    public static void Two_Amounts_That_One_Article_Tells_Stand_Beside_Each_Other()
    {
        var standings = Terms.Of(Told(("one", "Kestrel has committed to spend $250 billion with Harbour.\nKestrel has committed to spend $38 billion on Harbour's chips.", 20)));

        Assert.Equal(2, standings.Length);
        Assert.All(standings, standing => Assert.Empty(standing.Earlier));
    }

    [Fact]
    public static void A_Figure_That_Another_Outlet_Rounds_Is_No_Dispute()
    {
        var standing = Assert.Single(Terms.Of(Told(("one", "Harbour has agreed to acquire Kestrel for $4.58 billion in cash.", 20), ("two", "Harbour has agreed to acquire Kestrel for $4.6 billion in cash.", 21))));

        Assert.Equal(("$4.6 billion", 2), (standing.Current.Value, standing.Confirmed.Length));
        Assert.Empty(standing.Disputed);
    }

    [Fact]
    public static void A_Term_In_A_Row_Of_The_Past_Is_As_Of_That_Day_And_Never_Replaces_A_Newer_One()
    {
        var standing = Assert.Single(Terms.Of(Told(
            ("deal", "Harbour owns 27 percent of Kestrel.", 2),
            ("recap", "- 12 May 2023: Harbour takes a 49 percent stake in Kestrel.\n- June 2024: Harbour and Kestrel open a plant.", 25))));

        Assert.Equal("27 percent", standing.Current.Value);
        Assert.Equal(("49 percent", "2023-05-12"), (Assert.Single(standing.Earlier).Value, standing.Earlier[0].Date?.Value));
    }

    [Fact]
    public static void Two_Contracts_Of_Different_Years_Both_Stand()
    {
        var standings = Terms.Of(Told(("one", "Kestrel signed a contract worth $38 billion with Harbour.", 1), ("two", "Kestrel signed a contract worth $12 billion with Harbour.", 20)));

        Assert.Equal(["$12 billion", "$38 billion"], standings.Select(standing => standing.Current.Value));
        Assert.All(standings, standing => Assert.Empty(standing.Earlier));
    }

    [Fact]
    public static void A_Question_Says_When_Something_Newer_Touches_It()
    {
        var newer = Sample.Development("runs", "Kestrel names Ada Brandt to run the company", Sample.At(2026, 5, 1));

        var standings = FaqStandings.Of(Sample.Dossier with { Developments = [.. Sample.Dossier.Developments, newer] });

        Assert.Equal("May be out of date: Kestrel names Ada Brandt to run the company (Stackpost, 1 May 2026)", standings.Single(standing => standing.Entry.Question == "Who runs Kestrel?").Note);
        Assert.Null(standings.Single(standing => standing.Entry.Question.StartsWith("Can", StringComparison.Ordinal)).Note);
    }

    [Fact]
    public static void A_Rumour_Changes_No_Term()
    {
        var told = Told(("one", "Harbour owns 27 percent of Kestrel.", 1), ("rumour", "Harbour owns 35 percent of Kestrel.", 20));
        var rumour = Sample.Development("rumour", "Harbour may own more of Kestrel", Sample.At(2026, 4, 20), kind: DevelopmentKind.Rumour);

        var standing = Assert.Single(Terms.Of(told with { Reports = [Sample.Report(rumour, "rumour", "rumour", Sample.At(2026, 4, 20), Verdict.New)] }));

        Assert.Equal("Harbour owns 27 percent of Kestrel.", standing.Current.Text);
        Assert.Empty(standing.Disputed);
    }

    private static Dossier Told(params (string Outlet, string Text, int Day)[] articles) =>
        articles.Aggregate(Sample.Empty, (dossier, told) =>
            dossier.With(HarvestReader.Read(Sample.Deal, Sample.Article(told.Outlet, told.Outlet, Sample.At(2026, 4, told.Day), told.Text))));
}
