using AlertBot.Dossiers;

namespace AlertBot.Tests.Dossiers;

public static class AnswererTests
{
    private const string Licence = "Kestrel grants Harbour a non-exclusive licence to its designs through 2032, replacing the exclusive rights that Harbour had until a new chip shipped.";
    private const string Share = "Harbour will pay Kestrel a share of its revenue through 2030, up to a cap.";

    [Theory]
    [InlineData("Can Kestrel now sell its chips to other cloud providers?", "Yes. The new terms let Kestrel sell its chips through any provider.")]
    [InlineData("can kestrel sell chips to other providers", "Yes. The new terms let Kestrel sell its chips through any provider.")]
    [InlineData("Who runs Kestrel?", "Tomas Lindqvist has been its chief executive since 2021.")]
    [InlineData("Until when does Harbour's licence run?", Licence)]
    [InlineData("how long is the licence", Licence)]
    [InlineData("When does the license end?", Licence)]
    [InlineData("what is the rev share?", Share)]
    [InlineData("Is there a cap on the revenue share?", "Yes. " + Share)]
    [InlineData("Is Harbour's licence exclusive?", "No. " + Licence)]
    [InlineData("How much of Kestrel does HBR own?", "Harbour owns about 27 percent of Kestrel.")]
    [InlineData("how big is harbors stake in kestrel", "Harbour owns about 27 percent of Kestrel.")]
    [InlineData("When was the first licence signed?", "March 2024: Harbour and Kestrel sign their first licence.")]
    [InlineData("How much is the cloud contract with Falcon Works worth?", "Kestrel signs a cloud contract worth $38 billion with Falcon Works.")]
    public static void What_Is_On_Record_Is_Answered_In_Its_Words(string question, string answer)
    {
        var given = Answerer.Answer(question, Sample.Dossier, Sample.Now);

        Assert.True(given.Known, $"not known, score {given.Score:0.00}");
        Assert.StartsWith(answer, given.Text, StringComparison.Ordinal);
        Assert.NotNull(given.Source);
    }

    [Theory]
    [InlineData("How many people does Kestrel employ?")]
    [InlineData("What is Harbour's share price?")]
    [InlineData("Who audits Harbour's accounts?")]
    [InlineData("Where is Kestrel's headquarters?")]
    [InlineData("What does Harbour pay its canteen cooks?")]
    [InlineData("When was Kestrel founded?")]
    [InlineData("Will the European Commission block the deal?")]
    [InlineData("What is the weather in Lisbon tomorrow?")]
    [InlineData("Does Kestrel use nuclear power?")]
    [InlineData("How much tax did Harbour pay last year?")]
    [InlineData("Why did Mina Okafor resign?")]
    [InlineData("Which bank advised Kestrel?")]
    [InlineData("What is Kestrel's valuation?")]
    [InlineData("asdf qwer zxcv")]
    [InlineData("Harbour")]
    [InlineData("?")]
    [InlineData("")]
    public static void What_Is_Not_On_Record_Is_Not_Known(string question)
    {
        var given = Answerer.Answer(question, Sample.Dossier, Sample.Now);

        Assert.False(given.Known, $"answered, score {given.Score:0.00}: {given.Text}");
        Assert.Equal("", given.Text);
    }

    [Fact]
    public static void When_It_Does_Not_Know_It_Offers_The_Nearest_Questions() =>
        Assert.Equal(
            ["Who runs Kestrel?", "Can Kestrel now sell its chips to other cloud providers?", "What happened in March 2024?"],
            Answerer.Answer("Who audits Kestrel?", Sample.Dossier, Sample.Now).Nearest);

    [Fact]
    public static void A_Pair_That_An_Admin_Wrote_Comes_First()
    {
        var curated = new FaqEntry("1", Sample.Deal.Id, "Who runs Kestrel?", "Ada Brandt, since May 2026.", new("Admin", "FAQ", "", Sample.At(2026, 5, 1)), Curated: true);

        var given = Answerer.Answer("who runs Kestrel", Sample.Dossier with { Faq = [.. Sample.Dossier.Faq, curated] }, Sample.Now);

        Assert.Equal(("Ada Brandt, since May 2026.", "1"), (given.Text, given.EntryId));
    }

    [Fact]
    public static void An_Answer_That_A_Newer_Development_Touches_Says_So()
    {
        var newer = Sample.Development("runs", "Kestrel names Ada Brandt to run the company as chief executive", Sample.At(2026, 5, 1));

        var given = Answerer.Answer("Who runs Kestrel?", Sample.Dossier with { Developments = [.. Sample.Dossier.Developments, newer] }, Sample.Now);

        Assert.Equal("May be out of date: Kestrel names Ada Brandt to run the company as chief executive (Stackpost, 1 May 2026)", given.Note);
        Assert.Null(Answerer.Answer("Who runs Kestrel?", Sample.Dossier, Sample.Now).Note);
    }

    [Fact]
    public static void What_Is_Reported_Later_Is_Not_Known_Yet() =>
        Assert.False(Answerer.Answer("Who runs Kestrel?", Sample.Dossier, Sample.At(2026, 4, 1)).Known);
}
