using AlertBot.Evaluation;

namespace AlertBot.Tests.Feeds;

/// <summary>A floor under what was measured (2026-11-23: 214 of 215 cases, 527 of 527 files), so that it cannot get worse unseen.</summary>
public static class GofeedTests
{
    [Fact]
    public static void The_Conformance_Figures_Do_Not_Fall()
    {
        var data = SharedData.Folder("feeds/gofeed");
        Assert.SkipWhen(data is null, "gofeed's feeds are third-party data; ../shared/data is not here.");

        var cases = GofeedCase.In(data!).ToList();

        Assert.Equal(527, cases.Count(one => one.Parsed));
        Assert.InRange(cases.Count(one => one is { Fields.Count: > 0, Passed: true }), 213, 215);
    }
}
