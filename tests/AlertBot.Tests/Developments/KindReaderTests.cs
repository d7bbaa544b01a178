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
    [InlineData("Harbour’s Quill deal is over $82 billion, and growing", nameof(DevelopmentKind.Other))]
    [InlineData("Harbour raises prices after a good year", nameof(DevelopmentKind.Other))]
    [InlineData("Harbour’s new series a hit", nameof(DevelopmentKind.Other))]
    [InlineData("Quill raises $30 million series B round", nameof(DevelopmentKind.Investment))]
    public static void A_Headline_Gives_Its_Kind_Away(string title, string kind) => Assert.Equal(kind, KindReader.Read(title, null).Kind.ToString());

    [Theory]
    [InlineData("Quill files countersuit", nameof(DevelopmentKind.Litigation))]
    [InlineData("Harbour countersues over fonts", nameof(DevelopmentKind.Litigation))]
    [InlineData("Harbour wins against Quill", nameof(DevelopmentKind.Litigation))]
    [InlineData("Quill loses bid to dismiss Harbour case", nameof(DevelopmentKind.Litigation))]
    [InlineData("Harbour prevails over Quill", nameof(DevelopmentKind.Litigation))]
    [InlineData("Judge sides with Quill in font row", nameof(DevelopmentKind.Litigation))]
    [InlineData("Appeals court revives font claims against Harbour", nameof(DevelopmentKind.Litigation))]
    [InlineData("Federal judge throws out Harbour claims", nameof(DevelopmentKind.Litigation))]
    [InlineData("Jury awards Quill $30 million", nameof(DevelopmentKind.Litigation))]
    [InlineData("Quill takes Harbour to court", nameof(DevelopmentKind.Litigation))]
    [InlineData("Justices refuse to hear Harbour", nameof(DevelopmentKind.Litigation))]
    [InlineData("Harbour hauls Quill into court for a second time", nameof(DevelopmentKind.Litigation))]
    [InlineData("Court win for Quill in row over fonts", nameof(DevelopmentKind.Litigation))]
    [InlineData("Judge rejects Harbour plea for delay", nameof(DevelopmentKind.Litigation))]
    [InlineData("Harbour ditches plan to merge with Quill", nameof(DevelopmentKind.Terminated))]
    [InlineData("Quill talks fall through", nameof(DevelopmentKind.Terminated))]
    [InlineData("Harbour pulls the plug on Quill bid", nameof(DevelopmentKind.Terminated))]
    [InlineData("Harbour shelves Quill sale", nameof(DevelopmentKind.Terminated))]
    [InlineData("Harbour–Quill deal is off", nameof(DevelopmentKind.Terminated))]
    [InlineData("Merger talks between Harbour and Quill collapse", nameof(DevelopmentKind.Terminated))]
    [InlineData("Quill and Harbour end their long alliance", nameof(DevelopmentKind.Terminated))]
    [InlineData("Harbour bows out of race for Quill", nameof(DevelopmentKind.Terminated))]
    [InlineData("Harbour closes its $2 billion acquisition of Quill", nameof(DevelopmentKind.Completed))]
    [InlineData("Harbour takes control of Quill", nameof(DevelopmentKind.Completed))]
    [InlineData("Quill buyout closes", nameof(DevelopmentKind.Completed))]
    [InlineData("Quill says no to Harbour offer", nameof(DevelopmentKind.Rejected))]
    [InlineData("Quill board shoots down Harbour", nameof(DevelopmentKind.Rejected))]
    [InlineData("Quill brushes off Harbour", nameof(DevelopmentKind.Rejected))]
    [InlineData("Quill declines takeover offer from Harbour", nameof(DevelopmentKind.Rejected))]
    [InlineData("Quill rules out sale", nameof(DevelopmentKind.Rejected))]
    [InlineData("Harbour hikes Quill offer", nameof(DevelopmentKind.Amended))]
    [InlineData("Harbour and Quill extend their font partnership", nameof(DevelopmentKind.Amended))]
    [InlineData("Harbour renews ink contract", nameof(DevelopmentKind.Amended))]
    [InlineData("Quill and Harbour overhaul supply deal", nameof(DevelopmentKind.Amended))]
    [InlineData("Harbour trims its final offer for Quill", nameof(DevelopmentKind.Amended))]
    [InlineData("Brussels waves through Harbour purchase", nameof(DevelopmentKind.Regulatory))]
    [InlineData("Harbour gets nod for Quill", nameof(DevelopmentKind.Regulatory))]
    [InlineData("Attorney general opens case on Quill", nameof(DevelopmentKind.Regulatory))]
    [InlineData("Britain bans Quill inks", nameof(DevelopmentKind.Regulatory))]
    [InlineData("Harbour submits sealed bid for Quill", nameof(DevelopmentKind.Bid))]
    [InlineData("Quill gets unsolicited approach", nameof(DevelopmentKind.Bid))]
    [InlineData("Harbour goes hostile on Quill", nameof(DevelopmentKind.Bid))]
    [InlineData("Anchor tables rival offer for Quill", nameof(DevelopmentKind.Bid))]
    [InlineData("Bidding war breaks out over Quill", nameof(DevelopmentKind.Bid))]
    [InlineData("Harbour merges with Quill in share swap", nameof(DevelopmentKind.Announced))]
    [InlineData("Harbour clinches a long-awaited Quill deal", nameof(DevelopmentKind.Announced))]
    [InlineData("Harbour and Quill form joint venture", nameof(DevelopmentKind.Announced))]
    [InlineData("Harbour offloads its ferries", nameof(DevelopmentKind.Announced))]
    [InlineData("Quill lands navy contract", nameof(DevelopmentKind.Announced))]
    [InlineData("Harbour acquires minority stake in Quill", nameof(DevelopmentKind.Investment))]
    [InlineData("Harbour injects $40 million into Quill", nameof(DevelopmentKind.Investment))]
    [InlineData("Harbour leads $80 million Quill round", nameof(DevelopmentKind.Investment))]
    [InlineData("Quill secures fresh funding", nameof(DevelopmentKind.Investment))]
    [InlineData("Quill and Harbour reach licensing deal", nameof(DevelopmentKind.Licensing))]
    [InlineData("Harbour grants Quill font rights", nameof(DevelopmentKind.Licensing))]
    [InlineData("Quill posts quarterly loss", nameof(DevelopmentKind.Financial))]
    [InlineData("Harbour doubles dividend", nameof(DevelopmentKind.Financial))]
    [InlineData("Moody’s downgrades Harbour", nameof(DevelopmentKind.Financial))]
    [InlineData("Quill names new finance chief", nameof(DevelopmentKind.Personnel))]
    [InlineData("Harbour ousts its founder", nameof(DevelopmentKind.Personnel))]
    [InlineData("Quill chairman to retire", nameof(DevelopmentKind.Personnel))]
    [InlineData("Harbour cuts 400 jobs", nameof(DevelopmentKind.Personnel))]
    [InlineData("Harbour closes in on Quill", nameof(DevelopmentKind.Rumour))]
    [InlineData("Harbour and Quill hold merger talks", nameof(DevelopmentKind.Rumour))]
    [InlineData("Harbour readies bid for Quill", nameof(DevelopmentKind.Rumour))]
    [InlineData("Harbour said to be circling Quill", nameof(DevelopmentKind.Rumour))]
    [InlineData("Quill draws interest from Harbour", nameof(DevelopmentKind.Rumour))]
    public static void A_Newsroom_Has_Many_Words_For_A_Turn(string title, string kind)
    {
        var (told, confidence, _) = KindReader.Read(title, null);

        Assert.Equal(kind, told.ToString());
        Assert.True(confidence > KindCues.Topic, "a turn, and no mere matter");
    }

    [Theory]
    [InlineData("Harbour extends summer timetable as Quill deal nears", nameof(DevelopmentKind.Rumour))]
    [InlineData("Harbour closes pier amid Quill sale", nameof(DevelopmentKind.Announced))]
    [InlineData("Quill ends ferry season before the merger", nameof(DevelopmentKind.Announced))]
    public static void What_A_Verb_Is_About_Does_Not_Stand_Beyond_The_Clause(string title, string kind) =>
        Assert.Equal(kind, KindReader.Read(title, null).Kind.ToString());

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
