using AlertBot.Alerts;
using AlertBot.Articles;
using static AlertBot.Tests.Storage.Samples;

namespace AlertBot.Tests.Alerts;

public static class EditDeciderTests
{
    private static readonly ArticleId _addition = Article(7).Id;
    private static readonly SentAlert _sent = new(Entry(1), "9001", Noon) { Shown = new("a", [], Withdrawn: false) };

    [Fact]
    public static void What_Shows_What_It_Should_Is_Left_Alone() =>
        Assert.Equal(new EditDecision.Leave("it shows what it should"), EditDecider.Decide(_sent, new("a", [], Withdrawn: false), null, Noon.AddMinutes(5)));

    [Fact]
    public static void Changes_Within_A_Minute_Of_The_Last_Writing_Go_Into_One_Edit()
    {
        var edited = _sent with { EditedAt = Noon.AddMinutes(10) };

        Assert.Equal(new EditDecision.Wait(Noon.AddMinutes(1)), EditDecider.Decide(_sent, Another(), null, Noon.AddSeconds(59)));
        Assert.Equal(new EditDecision.Wait(Noon.AddMinutes(11)), EditDecider.Decide(edited, Another(), null, Noon.AddMinutes(10)));
        Assert.Equal(new EditDecision.Edit(), EditDecider.Decide(edited, Another(), null, Noon.AddMinutes(11)));
    }

    [Fact]
    public static void After_An_Hour_Only_What_Is_Material_Is_Worth_An_Edit()
    {
        var late = Noon.AddMinutes(61);

        Assert.Equal(new EditDecision.Leave("it is over an hour old, and nothing material was added"), EditDecider.Decide(_sent, Another(), null, late));
        Assert.Equal(new EditDecision.Edit(), EditDecider.Decide(_sent, Another() with { Updates = [_addition] }, null, late));
        Assert.Equal(new EditDecision.Edit(), EditDecider.Decide(_sent, Another() with { Withdrawn = true }, null, late));
        Assert.Equal(new EditDecision.Edit(), EditDecider.Decide(_sent, Another(), null, Noon.AddMinutes(60)));
    }

    [Fact]
    public static void A_Message_Of_Which_Nobody_Knows_What_It_Shows_Is_Edited_However_Old_It_Is() =>
        Assert.Equal(new EditDecision.Edit(), EditDecider.Decide(_sent with { Shown = null }, Another(), null, Noon.AddDays(1)));

    [Fact]
    public static void A_Message_That_Somebody_Deleted_Is_Left_Alone() =>
        Assert.Equal(new EditDecision.Leave("deleted"), EditDecider.Decide(_sent with { Gone = "deleted" }, Another() with { Withdrawn = true }, null, Noon.AddMinutes(5)));

    [Fact]
    public static void What_Its_Channel_Does_Not_Want_Any_More_Is_Left_Alone_Unless_It_Was_Wrong()
    {
        Assert.Equal(new EditDecision.Leave("not subscribed"), EditDecider.Decide(_sent, Another(), "not subscribed", Noon.AddMinutes(5)));
        Assert.Equal(new EditDecision.Edit(), EditDecider.Decide(_sent, Another() with { Withdrawn = true }, "not subscribed", Noon.AddMinutes(5)));
    }

    private static Shown Another() => new("b", [], Withdrawn: false);
}
