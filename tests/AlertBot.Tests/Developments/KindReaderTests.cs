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
    [InlineData("Harbour and Quill discuss stake, sources say", nameof(DevelopmentKind.Rumour))]
    [InlineData("Commission looks into Harbour's merger with Quill", nameof(DevelopmentKind.Regulatory))]
    [InlineData("Harbour and Quill sign new agreement", nameof(DevelopmentKind.Amended))]
    [InlineData("Quill's fonts are coming to Harbour's ships", nameof(DevelopmentKind.Licensing))]
    [InlineData("Quill disputes Harbour's exclusivity", nameof(DevelopmentKind.Other))]
    [InlineData("Quill holders may cancel their cards if Harbour raises its rates", nameof(DevelopmentKind.Other))]
    [InlineData("Quill shareholders approve sale to Harbour", nameof(DevelopmentKind.Other))]
    [InlineData("Quill's sale to Harbour will go through in May", nameof(DevelopmentKind.Other))]
    [InlineData("Harbour refuses Quill's new terms", nameof(DevelopmentKind.Rejected))]
    [InlineData("Harbour drops challenge to Quill merger", nameof(DevelopmentKind.Litigation))]
    [InlineData("Quill links up with Harbour for new fonts", nameof(DevelopmentKind.Announced))]
    [InlineData("EU fines Quill over fonts", nameof(DevelopmentKind.Regulatory))]
    [InlineData("Harbour lifts its long-awaited Quill offer", nameof(DevelopmentKind.Amended))]
    [InlineData("Harbour lifts its flag, Quill makes an offer", nameof(DevelopmentKind.Bid))]
    [InlineData("A fine day at sea", nameof(DevelopmentKind.Other))]
    public static void A_Headline_Gives_Its_Kind_Away(string title, string kind) => Assert.Equal(kind, KindReader.Read(title, null).Kind.ToString());

    [Theory]
    [InlineData("Quill sues Harbour after merger talks", nameof(DevelopmentKind.Litigation))]
    [InlineData("Harbour agrees to buy Quill as regulators circle", nameof(DevelopmentKind.Announced))]
    [InlineData("After Harbour walks away, Anchor acquires Quill", nameof(DevelopmentKind.Announced))]
    [InlineData("A long night after Harbour walks away", nameof(DevelopmentKind.Terminated))]
    public static void What_Stands_Beside_The_News_Counts_When_The_News_Itself_Tells_No_Turn(string title, string kind) =>
        Assert.Equal(kind, KindReader.Read(title, null).Kind.ToString());

    [Theory]
    [InlineData("Harbour agrees to pay Quill in font settlement")]
    [InlineData("Quill's settlement with Harbour is approved")]
    [InlineData("Harbour loses bid to move Quill trial")]
    public static void What_Is_Said_Of_Deals_And_Of_Courts_Tells_Of_A_Lawsuit_Beside_A_Word_Of_The_Courts(string title) =>
        Assert.Equal(DevelopmentKind.Litigation, KindReader.Read(title, null).Kind);

    [Fact]
    public static void The_Teaser_Helps_A_Headline_That_Tells_Nothing()
    {
        var (kind, confidence, cue) = KindReader.Read("A fine day at sea", "Harbour calls off the merger.");

        Assert.Equal((DevelopmentKind.Terminated, "calls off"), (kind, cue));
        Assert.True(confidence < KindReader.Read("Harbour calls off the merger", null).Confidence);
    }

    [Fact]
    public static void The_First_Paragraph_Helps_Only_With_What_Is_Hardly_Said_Of_Anything_Else()
    {
        Assert.Equal(DevelopmentKind.Completed, KindReader.Read("A fine day at sea", "The sun shone.", "Harbour completed its purchase of Quill.").Kind);
        Assert.Equal(DevelopmentKind.Other, KindReader.Read("A fine day at sea", "The sun shone.", "Tea was offered on deck.").Kind);
    }

    [Fact]
    public static void A_Headline_That_Names_A_Matter_Leaves_The_Turn_To_The_Teaser() =>
        Assert.Equal(DevelopmentKind.Terminated, KindReader.Read("The Quill takeover", "Harbour calls off the merger.").Kind);

    [Fact]
    public static void A_Matter_Alone_Is_Told_Less_Surely_Than_A_Turn() =>
        Assert.True(KindReader.Read("The Quill lawsuit", null).Confidence < KindReader.Read("Quill sues Harbour", null).Confidence);
}
