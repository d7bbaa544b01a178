using AlertBot.Developments;
using AlertBot.Developments.Reading;

namespace AlertBot.Tests.Developments;

public static class KindReaderTests
{
    [Theory]
    [InlineData("Harbour in talks to acquire Quill", nameof(DevelopmentKind.Rumour))]
    [InlineData("Harbour reportedly walks away from Quill", nameof(DevelopmentKind.Rumour))]
    [InlineData("Harbour to acquire Quill for $2 billion", nameof(DevelopmentKind.Announced))]
    [InlineData("Harbour launches hostile bid for Quill", nameof(DevelopmentKind.Bid))]
    [InlineData("Quill board turns down Harbour", nameof(DevelopmentKind.Rejected))]
    [InlineData("Harbour sweetens its terms for Quill", nameof(DevelopmentKind.Amended))]
    [InlineData("Harbour invests $300 million in Quill", nameof(DevelopmentKind.Investment))]
    [InlineData("Quill licensed its fonts to Harbour", nameof(DevelopmentKind.Licensing))]
    [InlineData("Quill sues Harbour over fonts", nameof(DevelopmentKind.Litigation))]
    [InlineData("EU regulators clear way after antitrust worries", nameof(DevelopmentKind.Regulatory))]
    [InlineData("Harbour completes purchase of Quill", nameof(DevelopmentKind.Completed))]
    [InlineData("Harbour calls off Quill merger", nameof(DevelopmentKind.Terminated))]
    [InlineData("Quill chief steps down", nameof(DevelopmentKind.Personnel))]
    [InlineData("A fine day at sea", nameof(DevelopmentKind.Other))]
    public static void A_Headline_Gives_Its_Kind_Away(string title, string kind) => Assert.Equal(kind, KindReader.Read(title, null).Kind.ToString());

    [Fact]
    public static void The_Teaser_Helps_A_Headline_That_Tells_Nothing()
    {
        var (kind, confidence, cue) = KindReader.Read("A fine day at sea", "Harbour calls off the merger.");

        Assert.Equal((DevelopmentKind.Terminated, "calls off"), (kind, cue));
        Assert.True(confidence < KindReader.Read("Harbour calls off the merger", null).Confidence);
    }

    [Fact]
    public static void A_Matter_Alone_Is_Told_Less_Surely_Than_A_Turn() =>
        Assert.True(KindReader.Read("The Quill lawsuit", null).Confidence < KindReader.Read("Quill sues Harbour", null).Confidence);
}
