using AlertBot.Dossiers;
using AlertBot.Dossiers.Answering;

namespace AlertBot.Tests.Dossiers.Answering;

/// <summary>A yes is said of those whom the question names, and of who owns whom.</summary>
public static class NamedAlikeTests
{
    private static readonly AnswerBook _book = new(ArticlePassages.Of(Article, new Source("Ledger", "", "https://ledger.example/1", Sample.At(2026, 4, 29))));

    private const string Article =
        """
        Harbour and Kestrel have rewritten their pact.
        Harbour remains a shareholder, owning about 27 percent of Kestrel, and still earns from what Falcon sells.
        Its rights last until Kestrel ships a new chip.
        FAQ
        Does Brussels have to approve the pact?
        Yes. Brussels must approve it and is expected to decide in May.
        Does the pact need consent from London?
        Yes. London is expected to give it by the end of the year.
        """;

    [Theory]
    [InlineData("Does Harbour own a part of Kestrel?", true)]
    [InlineData("Is Harbour a shareholder of Falcon?", false)]
    [InlineData("Does Kestrel own a part of Harbour?", false)]
    [InlineData("Does Brussels have to approve the pact?", true)]
    [InlineData("Has Brussels approved the pact?", false)]
    [InlineData("Has London consented to the pact?", false)]
    [InlineData("Has Kestrel shipped a new chip?", false)]
    public static void A_Yes_Is_Told_Of_The_Same_Ones(string question, bool yes)
    {
        var answer = _book.Answer(question);

        Assert.Equal(yes, answer.Text.StartsWith("Yes", StringComparison.Ordinal));
    }
}
