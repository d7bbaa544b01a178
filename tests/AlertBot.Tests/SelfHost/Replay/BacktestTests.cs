using System.Collections.Immutable;
using AlertBot.Developments;
using AlertBot.Dossiers.Pictures;
using AlertBot.SelfHost.Replay;
using AlertBot.Tests.Dossiers;

namespace AlertBot.Tests.SelfHost.Replay;

public static class BacktestTests
{
    private static readonly Backtest _backtest = Of(("deal", 3, 4, "Harbour and Kestrel announce new terms"), ("first", 1, 2, "Harbour meets Kestrel"));

    [Fact]
    public static void The_Table_Has_A_Line_An_Alert_In_Order_Of_Time() =>
        Assert.Equal(
            [
                "when              deal             kind        weight  outlets  headline",
                "----------------  ---------------  ----------  ------  -------  ----------------------------------------",
                "2026-04-02 09:00  harbour-kestrel  announced   *....         2  Harbour meets Kestrel",
                "2026-04-04 09:00  harbour-kestrel  announced   ***..         4  Harbour and Kestrel announce new terms",
            ],
            BacktestTable.Lines(_backtest));

    [Fact]
    public static void A_Backtest_Without_Alerts_Says_So() =>
        Assert.Equal(["Nothing would have been alerted."], BacktestTable.Lines(Of()));

    [Fact]
    public static void The_Picture_Has_A_Lane_A_Deal_That_Says_What_Was_Kept_Quiet()
    {
        var words = BacktestPicture.Of(_backtest, 1234).Shapes.OfType<Shape.Words>().Select(words => words.Text).ToArray();

        Assert.Contains("2 alerts of 1,234 items, 1 deal", words);
        Assert.Contains("Harbour–Kestrel", words);
        Assert.Contains("2 alerts; 5 repeats, 7", words);
        Assert.Contains("4 April 2026", words);
    }

    private static Backtest Of(params (string Slug, int Importance, int Day, string Headline)[] alerts) => new(
    [
        new(
            Sample.Deal,
            [.. alerts.Select(told => new BacktestAlert(Sample.Development(told.Slug, told.Headline, Sample.At(2026, 4, told.Day), kind: DevelopmentKind.Announced), told.Day, told.Importance))],
            ImmutableDictionary<Verdict, int>.Empty.Add(Verdict.Repeat, 5).Add(Verdict.Mention, 7)),
    ]);
}
