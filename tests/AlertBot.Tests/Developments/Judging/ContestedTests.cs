using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Tests.Deals;

namespace AlertBot.Tests.Developments.Judging;

/// <summary>One headline, two tracked deals of the only party that it names, both in the news these days.</summary>
public static class ContestedTests
{
    private static readonly Deal _quill = DealOf("Harbour–Quill", "investment", "stake", "inks");
    private static readonly Deal _northgate = DealOf("Harbour–Northgate", "investment", "stake", "cables");

    private static readonly string[] _past = ["Harbour in talks to invest $5 billion in Quill", "Northgate agrees $3 billion investment from Harbour"];

    [Theory]
    [InlineData("Harbour wins approval for investment")]
    [InlineData("Harbour raises its stake to 20 percent")]
    [InlineData("Harbour investment falls through")]
    public static void Where_Nothing_Tells_Them_Apart_Neither_Is_Alerted(string title)
    {
        // Either by itself would be.
        Assert.Equal([Verdict.New], Last([_quill], title).Values.Select(decision => decision.Verdict));
        Assert.Equal([Verdict.New], Last([_northgate], title).Values.Select(decision => decision.Verdict));

        var told = Last([_quill, _northgate], title);

        Assert.All(told.Values, decision => Assert.Equal(Verdict.Mention, decision.Verdict));
        Assert.Equal("names one side only, and may as well be of Harbour–Northgate, tracked too", told[_quill.Id].Reason);
    }

    [Theory]
    [InlineData("Harbour invests in cables")]
    [InlineData("Harbour completes $3 billion investment")]
    public static void Its_Words_Or_What_Was_Told_Lately_Say_Of_Which_It_Is(string title)
    {
        var told = Last([_quill, _northgate], title);

        Assert.Equal(Verdict.New, told[_northgate.Id].Verdict);
        Assert.NotEqual(Verdict.New, told.GetValueOrDefault(_quill.Id)?.Verdict);
    }

    [Fact]
    public static void The_Sort_Of_Turn_Says_So_Where_The_Words_Are_Equal()
    {
        var (purchase, suit) = (_quill with { DealWords = ["investment", "stake", "licence"] }, _northgate with { DealWords = ["lawsuit", "stake", "licence"] });

        var told = Last([purchase, suit], "Harbour raises its stake to 20 percent");

        Assert.Equal(Verdict.New, told[purchase.Id].Verdict);
        Assert.NotEqual(Verdict.New, told[suit.Id].Verdict);
    }

    [Fact]
    public static void A_Deal_Both_Of_Whose_Sides_Are_Named_Is_Told_As_Ever()
    {
        var told = Last([_quill, _northgate], "Harbour raises its stake in Northgate to 20 percent");

        Assert.Equal((Verdict.New, Verdict.Mention), (told[_northgate.Id].Verdict, told[_quill.Id].Verdict));
    }

    private static Dictionary<DealId, Decision> Last(Deal[] deals, string title)
    {
        var (matcher, heads, told) = (new DealMatcher(deals), deals.ToDictionary(deal => deal.Id, _ => DealHead.Empty), new Dictionary<DealId, Decision>());
        foreach (var article in _past.Append(title).Select((text, i) => SampleArticles.Of(text, 72 * i)))
        {
            told.Clear();
            foreach (var match in matcher.Match(article))
            {
                told[match.Deal] = DevelopmentDecider.Decide(deals.Single(deal => deal.Id == match.Deal), match, article, heads[match.Deal], article.FirstSeen);
                heads[match.Deal] = told[match.Deal].Head;
            }
        }

        return told;
    }

    private static Deal DealOf(string name, params string[] words) => new()
    {
        Id = new DealId(name.Replace('–', '-').ToLowerInvariant()),
        Name = name,
        Parties = [.. name.Split('–').Select(party => new Party { Name = party })],
        DealWords = [.. words],
    };
}
