using AlertBot.Dossiers;
using AlertBot.Dossiers.Answering;

namespace AlertBot.Tests.Dossiers.Answering;

/// <summary>What has the words of a question and tells of others, or of something else, is no answer.</summary>
public static class AgreementTests
{
    private const string Story =
        """
        Kestrel buys computing from Harbour

        Kestrel has agreed to buy computing worth $38 billion from Harbour, the companies said on 3 March 2026. Harbour chief executive Ada Brandt called it a good day.
        Harbour will host the tool Falcon until June 2031. Harbour owns 27 percent of Kestrel, which spends $2 billion a year on chips.
        Kestrel's competitor Osprey sued Harbour in May 2025. Harbour rejected the claims and may appeal.
        Harbour is in talks to acquire Merlin Works. Merlin keeps its licence but loses its exclusivity. Three people close to the talks said that they could fail.
        The board of Merlin has nine seats. Merlin's lawyers prepare for a fight with Kestrel.
        """;

    private static readonly AnswerBook _book = new(ArticlePassages.Of(Story, new Source("Ledger", "Kestrel buys computing", "https://ledger.example/1", new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero))));

    [Theory]
    [InlineData("Did Harbour buy Kestrel?")]
    [InlineData("Did Kestrel buy Harbour?")]
    [InlineData("When did Harbour sue Osprey?")]
    [InlineData("Who sued Kestrel?")]
    [InlineData("Who is the CEO of Kestrel?")]
    [InlineData("who runs Osprey")]
    [InlineData("Who is Kestrel's lawyer?")]
    [InlineData("How many people work at Merlin?")]
    [InlineData("When does the contract with Kestrel end?")]
    [InlineData("How much of Harbour does Kestrel own?")]
    [InlineData("How much did Harbour pay for its stake?")]
    [InlineData("Why did Osprey sue Harbour?")]
    [InlineData("When did Harbour acquire Merlin Works?")]
    [InlineData("What did Peregrine Airways say?")]
    public static void Of_Others_Or_Something_Else_It_Is_Not_Known(string question)
    {
        var answer = _book.Answer(question);

        Assert.False(answer.Known, answer.Text);
    }

    [Theory]
    [InlineData("Did Kestrel buy computing from Harbour?", "Yes. Kestrel has agreed to buy")]
    [InlineData("Did Harbour accept the claims?", "No. Harbour rejected")]
    [InlineData("Did Harbour reject the claims?", "Harbour rejected")]
    [InlineData("Does Merlin keep its exclusivity?", "No. Merlin keeps its licence but loses")]
    [InlineData("Does Merlin keep its licence?", "Yes. Merlin keeps its licence")]
    [InlineData("who sued Harbour", "Kestrel's competitor Osprey sued Harbour")]
    [InlineData("When did Osprey sue Harbour?", "Kestrel's competitor Osprey sued Harbour in May 2025.")]
    [InlineData("who's the boss of harbour", "Harbour chief executive Ada Brandt")]
    [InlineData("who is Ada Brandt", "Harbour chief executive Ada Brandt")]
    [InlineData("until when does Harbour host Falcon", "Harbour will host the tool Falcon until June 2031.")]
    [InlineData("how much does kestrel pay for the computing", "Kestrel has agreed to buy computing worth $38 billion")]
    [InlineData("what does kestrel spend on chips", "Harbour owns 27 percent of Kestrel, which spends $2 billion")]
    [InlineData("when was the $38bn purchase announced", "Kestrel has agreed to buy computing worth $38 billion")]
    [InlineData("how many seats does merlins board have", "The board of Merlin has nine seats.")]
    [InlineData("What happened to Osprey?", "Kestrel's competitor Osprey sued")]
    public static void Of_The_Same_Ones_It_Is_Answered(string question, string answer)
    {
        var given = _book.Answer(question);

        Assert.True(given.Known);
        Assert.Contains(answer, given.Text, StringComparison.Ordinal);
    }

    [Fact]
    public static void Who_Asks_When_Is_Told_Which_Friday_It_Was()
    {
        var book = new AnswerBook(ArticlePassages.Of("Kestrel and Harbour sign\n\nKestrel and Harbour signed a supply contract on Friday.", new Source("Ledger", "", "https://ledger.example/2", new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero))));

        Assert.Equal("Kestrel and Harbour signed a supply contract on Friday. (Friday: 27 February 2026)", book.Answer("When did Kestrel and Harbour sign the supply contract?").Text);
    }

    [Fact]
    public static void What_Is_Only_Negotiated_Is_No_Yes()
    {
        var given = _book.Answer("Did Harbour acquire Merlin Works?");

        Assert.False(given.Known && Polarity.Verdict(given.Text) is not null, given.Text);
    }
}
