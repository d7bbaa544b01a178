using AlertBot.Developments;
using AlertBot.Dossiers;
using AlertBot.Tests.Storage;
using static AlertBot.Tests.Storage.Samples;

namespace AlertBot.Tests.Dossiers;

/// <summary>What was withdrawn is told as fact no more, nor is what only its reports said.</summary>
public static class StandingTests
{
    private const string Wrong = "https://ledger.example/wrong";

    private static readonly Development _withdrawn = Development(2) with { Url = Wrong, Withdrawal = new("The report was retracted.", "admin", Noon) };
    private static readonly Source _wrong = Samples.Source with { Url = Wrong };
    private static readonly TimelineRow _both = new(new EventDate("2026-04-27"), "Both told it", [_wrong, Samples.Source]);

    private static readonly Dossier _dossier = new Dossier(
        Definition,
        [Development(1), _withdrawn],
        [Report(1), Report(2) with { Url = Wrong }, Report(3) with { Development = _withdrawn.Id, Verdict = Verdict.Repeat, Url = "https://other.example/3" }],
        [new(new EventDate("2026-04-27"), "It alone told it", [_wrong]), _both],
        [new("stake", "27 percent", null, null, _wrong), new("stake", "30 percent", null, null, Samples.Source)],
        [Faq("Right?"), Faq("Wrong?") with { Source = Samples.Source with { Url = "https://other.example/3" } }, Faq("Ours?") with { Source = _wrong, Curated = true }]).WithoutWithdrawn();

    [Fact]
    public static void The_Development_Stands_Apart()
    {
        Assert.Equal([DevelopmentId(1)], _dossier.Developments.Select(development => development.Id));
        Assert.Equal([DevelopmentId(2)], _dossier.Withdrawn.Select(development => development.Id));
    }

    [Fact]
    public static void What_Only_Its_Reports_Said_Is_Left_Out_And_What_Others_Said_Too_Is_Not()
    {
        var row = Assert.Single(_dossier.Timeline);
        Assert.Equal((_both.Text, Samples.Source), (row.Text, Assert.Single(row.Sources)));
        Assert.Equal(["30 percent"], _dossier.Terms.Select(term => term.Text));
        Assert.Equal(["Right?", "Ours?"], _dossier.Faq.Select(entry => entry.Question));
    }

    [Fact]
    public static void Neither_Timeline_Nor_Answers_Tell_It()
    {
        Assert.DoesNotContain(Timeline.Of(_dossier), row => row.Sources.Any(source => source.Url == Wrong));
        Assert.NotEqual(Wrong, Answerer.Answer("What is the stake?", _dossier, Noon.AddYears(1)).Source?.Url);
    }

    [Fact]
    public static void A_Dossier_In_Which_All_Stands_Is_As_It_Was()
    {
        var dossier = Sample.Dossier;

        Assert.Same(dossier, dossier.WithoutWithdrawn());
    }
}
