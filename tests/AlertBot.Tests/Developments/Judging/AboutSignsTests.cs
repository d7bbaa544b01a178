using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Developments.Judging;
using AlertBot.Developments.Reading;
using AlertBot.Tests.Deals;

namespace AlertBot.Tests.Developments.Judging;

public static class AboutSignsTests
{
    private static readonly Deal _suit = DealOf("Font cases against Harbour and Northgate", "Harbour", "Northgate");

    [Theory]
    [InlineData("Residents sue Harbour and Northgate over fonts", true)]
    [InlineData("After a year, ferry crews sue Harbour and Northgate over fonts", true)]
    [InlineData("Harbour sues Northgate over fonts", false)]
    [InlineData("Harbour, Northgate sue rivals over fonts", false)]
    public static void Who_Sues_And_Is_No_Side_Has_Another_Matter(string title, bool another) =>
        Assert.Equal(another, Signs(_suit, title).Any(sign => sign.StartsWith("plaintiff", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Judge orders Harbour to license fonts to rivals", "case, one side")]
    [InlineData("Harbour loses lawsuit", null)]
    [InlineData("Harbour designs new fonts", null)]
    public static void What_A_Case_Is_About_And_A_Courts_Turn_Go_Together(string title, string? expected) =>
        Assert.Equal(expected, Signs(_suit, title).FirstOrDefault(sign => sign.StartsWith("case", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Senate opens lawsuit archive to Harbour", "authority, one side")]
    [InlineData("White House opens lawsuit archive to Harbour", "authority, one side")]
    public static void An_Authority_Beside_Companies_Is_A_Stranger(string title, string sign) => Assert.Contains(sign, Signs(_suit, title));

    [Fact]
    public static void Where_A_Government_Is_A_Side_Its_Offices_Are_No_Strangers() =>
        Assert.Contains("authority, a side", Signs(DealOf("Harbour and the Pentagon", "Harbour", "Pentagon"), "White House opens lawsuit archive to Harbour"));

    [Theory]
    [InlineData("Aldhaven signs font deals with Harbour, Lumenor and Northgate", true)]
    [InlineData("Aldhaven, founded by Harbour, Lumenor, Northgate staff, raises $4 million", true)]
    [InlineData("Harbour talks, and Northgate listens", false)]
    public static void Names_With_Others_Between_Them_Are_A_List(string title, bool listed) => Assert.Equal(listed, Signs(_suit, title).Contains("listed"));

    [Theory]
    [InlineData("Northgate", "Ada Lindqvist", "Lindqvist", true)]
    [InlineData("Northgate", "Quill Bros. Holdings", "Quill", false)]
    public static void A_Person_Beside_A_Company_Says_Little_Without_A_Word_Of_The_Deal(string company, string party, string alias, bool person)
    {
        var deal = DealOf("Pay case", company, party) with { Parties = [new Party { Name = company }, new Party { Name = party, Aliases = [alias] }] };

        Assert.Equal(person, Signs(deal, $"{alias} walks {company} dogs").Contains("person, no word of the deal"));
        Assert.DoesNotContain(Signs(deal, $"{alias} wins {company} lawsuit"), sign => sign.StartsWith("person, ", StringComparison.Ordinal));
    }

    [Fact]
    public static void The_Deal_Is_In_The_News_By_What_Was_Told_Last_And_Not_By_What_Is_Most_Alike()
    {
        var head = Told(DealHead.Empty, "Harbour sues Northgate over fonts", 0);
        head = Told(head, "Northgate testifies on ferries in Harbour case", 24 * 60);

        Assert.Contains("lately", Signs(_suit, "Harbour sues Northgate over more fonts", head, 24 * 61));
        Assert.DoesNotContain("lately", Signs(_suit, "Harbour sues Northgate over more fonts", head, 24 * 90));
    }

    [Theory]
    [InlineData("Northgate", "Northgate wins fonts lawsuit", "rare name, one side; rare name, turn; rare name, subject; rare name, word")]
    [InlineData("Northgate", "Ferries and fonts at Northgate as Lumenor looks on", "")]
    [InlineData("Northgate", "Ferries and fonts at Northgate", "rare name, one side; rare name, word")]
    [InlineData("Google", "Google wins fonts lawsuit", "")]
    [InlineData("Northgate", "Harbour sues Northgate over fonts", "")]
    public static void What_A_Side_Does_That_Is_Seldom_In_The_News_Is_Likelier_Of_The_Deal(string party, string title, string expected) =>
        Assert.Equal(expected, string.Join("; ", Signs(DealOf($"Harbour–{party}", "Harbour", party), title)
            .Where(sign => sign.StartsWith("rare name", StringComparison.Ordinal))));

    [Theory]
    [InlineData("Harbour", "Harbour sues Northgate over ferries", "rare pair; rare pair, kin")]
    [InlineData("Harbour", "Harbour wins lawsuit against Northgate", "rare pair")]
    [InlineData("Google", "Google wins lawsuit against Meta", "")]
    public static void With_Both_Sides_Named_And_One_Of_Them_Seldom_In_The_News_Another_Word_Will_Do(string party, string title, string expected) =>
        Assert.Equal(expected, string.Join("; ", Signs(DealOf($"{party} v. Northgate", party, party == "Google" ? "Meta" : "Northgate"), title).Where(sign => sign.StartsWith("rare pair", StringComparison.Ordinal))));

    private static DealHead Told(DealHead head, string title, int hours) =>
        head.WithNew(DevelopmentId.Of(_suit.Id, SampleArticles.Of(title, hours).Id), Telling.Of(_suit, SampleArticles.Of(title, hours)), SampleArticles.Of(title, hours).FirstSeen, SampleArticles.Of(title, hours).FirstSeen);

    private static List<string> Signs(Deal deal, string title, DealHead? head = null, int hours = 0)
    {
        var article = SampleArticles.Of(title, hours);
        var telling = Telling.Of(deal, article);
        var memory = head ?? DealHead.Empty;
        var match = Assert.Single(new DealMatcher([deal]).Match(article));
        return [.. AboutSigns.Of(deal, match, article, telling, Nearest.Of(deal, telling, memory, Weights.Default, article.FirstSeen), memory).Select(sign => sign.Name)];
    }

    private static Deal DealOf(string name, params string[] parties) => new()
    {
        Id = new DealId("fonts"),
        Name = name,
        Parties = [.. parties.Select(party => new Party { Name = party })],
        DealWords = ["lawsuit", "court", "fonts"],
    };
}
