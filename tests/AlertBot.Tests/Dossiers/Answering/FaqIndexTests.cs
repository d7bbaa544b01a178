using System.Collections.Immutable;
using AlertBot.Dossiers.Answering.Faqs;

namespace AlertBot.Tests.Dossiers.Answering;

public static class FaqIndexTests
{
    private static readonly ImmutableArray<KnownQuestions> _entries =
    [
        new("stake", ["How much of Kestrel does Harbour own?", "What is Harbour's stake in Kestrel?", "how big is the holding of Harbour", "Does Harbour hold shares?", "Harbour's share of Kestrel"]),
        new("licence", ["When does the licence end?", "Until when does the licence run?", "How long is the licence valid?", "licence expiry date", "Does the licence expire?"]),
        new("cloud", ["Which cloud does Kestrel use?", "Where does Kestrel run its models?", "Is Harbour still the cloud provider?", "main cloud of Kestrel", "Can Kestrel use other clouds?"]),
    ];

    [Theory]
    [InlineData("how much does harbour own of kestrel", "stake")]
    [InlineData("until when is the license valid", "licence")]
    [InlineData("can kestrel use anoter cloud", "cloud")]
    [InlineData("lisence expiry date", "licence")]
    public static void It_Learns_To_Tell_Entries_Apart(string question, string entry)
    {
        var match = new FaqIndex(_entries).Find(question)!;

        Assert.Equal((entry, true), (match.EntryId, match.IsSure));
    }

    [Theory]
    [InlineData("who won the football match yesterday")]
    [InlineData("zzz")]
    [InlineData("")]
    [InlineData("\ud800")]
    public static void What_Is_Strange_To_All_Is_Claimed_By_None(string question) => Assert.False(new FaqIndex(_entries).Find(question)!.IsSure);

    [Fact]
    public static void The_Same_Entries_Give_The_Same_Scores() =>
        Assert.Equal(new FaqIndex(_entries).Find("which cloud is it")!.Score, new FaqIndex(_entries).Find("which cloud is it")!.Score);

    [Fact]
    public static void With_One_Wording_Each_It_Goes_By_Likeness()
    {
        var index = new FaqIndex(_entries.Select(entry => entry with { Wordings = [entry.Wordings[0]] }));

        Assert.False(index.Learns);
        Assert.Equal("licence", index.Find("when is the end of the licence")!.EntryId);
        Assert.False(index.Find("who won the football match yesterday")!.IsSure);
    }

    [Fact]
    public static void The_Nearest_Come_First() => Assert.Equal("licence", new FaqIndex(_entries).Find("licence")!.Nearest[0]);

    [Fact]
    public static void An_Empty_Faq_Knows_Nothing() => Assert.Null(new FaqIndex([]).Find("Who?"));
}
