using AlertBot.Evaluation;
using AlertBot.TestSupport;

namespace AlertBot.Tests.Developments;

/// <summary>The figures of <c>AlertBot.Evaluation story</c>, held where they are: each development alerted once, and hardly anything else.</summary>
public static class StoryFiguresTests
{
    public static TheoryData<string> Stories =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "AlertBot.Evaluation", "Stories"), "*.json").Select(path => Path.GetFileName(path)).Order()];

    [Fact]
    public static void The_Demo_Alerts_Each_Development_Once_And_Nothing_Else() => AssertOnceEach(LabelledStory.OfTheDemo());

    [Theory]
    [MemberData(nameof(Stories))]
    public static void A_Made_Up_Story_Alerts_Each_Development_Once_And_Nothing_Else(string file) =>
        AssertOnceEach(LabelledStory.Read(Path.Combine(Repository.Root, "tests", "AlertBot.Evaluation", "Stories", file)));

    private static void AssertOnceEach(LabelledStory story)
    {
        var figures = DealFigures.Of(story.Labels, [.. InMemory.Judge(story.Deals, story.Articles)]);

        Assert.Equal(figures.Developments, figures.Found);
        Assert.Equal(figures.Right, figures.Alerts - figures.OnEither);
    }
}
