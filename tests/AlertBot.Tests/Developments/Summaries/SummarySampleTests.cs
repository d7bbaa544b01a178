using System.Text.RegularExpressions;
using AlertBot.Developments;
using AlertBot.Developments.Summaries;
using AlertBot.Evaluation;
using AlertBot.Text;

namespace AlertBot.Tests.Developments.Summaries;

/// <summary>The invented articles of AlertBot.Evaluation/Summaries, each of which says what its summary must and must not hold.</summary>
public static partial class SummarySampleTests
{
    public static TheoryData<string> Names => [.. SummarySample.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public static async Task A_Summary_Holds_What_It_Must_And_Nothing_That_It_Must_Not(string name)
    {
        var sample = await SummarySample.ReadAsync(name);

        Assert.Empty(sample.Problems(Summariser.Summarise(sample.Deal, sample.Article, DealHead.Empty)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public static async Task A_Summary_Is_At_Most_Three_Whole_Sentences_Of_The_Article(string name)
    {
        var sample = await SummarySample.ReadAsync(name);
        var sentences = Sentences.Of(Summariser.Summarise(sample.Deal, sample.Article, DealHead.Empty));

        Assert.InRange(sentences.Count, 1, 3);
        // Of the first word the capital may be new where "But" stood before it.
        Assert.All(sentences, sentence => Assert.Contains(sentence[1..], sample.Article.Body, StringComparison.Ordinal));
        Assert.DoesNotMatch(Pronoun(), sentences[0]);
    }

    [GeneratedRegex(@"^(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those)\b")]
    private static partial Regex Pronoun();
}
