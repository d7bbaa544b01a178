using AlertBot.Alerts;
using AlertBot.Tests.Storage;

namespace AlertBot.Tests.Alerts;

public static class PaceTests
{
    [Fact]
    public static void What_Comes_Beyond_The_Most_Waits_Until_The_Oldest_Is_An_Hour_Old()
    {
        var pace = With(With(Pace.Empty, "a", 0).After, "b", 20).After;

        Assert.Equal(Samples.Noon.AddMinutes(60), With(pace, "c", 30).Full);
        Assert.Equal(Samples.Noon.AddMinutes(60), With(pace, "d", 59).Full);
        Assert.Null(With(pace, "c", 60).Full);
        Assert.Equal(Samples.Noon.AddMinutes(80), With(With(pace, "c", 60).After, "d", 61).Full);
    }

    [Fact]
    public static void An_Alert_That_Has_Its_Place_Keeps_It_From_The_Time_At_Which_It_Is_Tried_Again()
    {
        var (pace, full) = With(With(With(Pace.Empty, "a", 0).After, "b", 20).After, "a", 30);

        Assert.Null(full);
        Assert.Equal(Samples.Noon.AddMinutes(80), With(pace, "c", 65).Full);
    }

    [Fact]
    public static void A_Channel_Whose_Most_Was_Lowered_Waits_Until_So_Many_Are_Gone()
    {
        var pace = With(With(Pace.Empty, "a", 0).After, "b", 20).After;

        Assert.Equal(Samples.Noon.AddMinutes(80), pace.With(new("c"), 1, Samples.Noon.AddMinutes(30)).Full);
    }

    private static (Pace After, DateTimeOffset? Full) With(Pace pace, string alert, int minute) => pace.With(new(alert), 2, Samples.Noon.AddMinutes(minute));
}
