namespace AlertBot.EndToEndTests;

public sealed class DemoTests
{
    [Fact]
    public async Task The_Demo_Alone_Fills_The_Channel_And_Answers_Within_90_Seconds()
    {
        var demo = await AlertBotProcess.RunAsync("demo", "--exit");

        demo.AssertFine();
        Assert.InRange(demo.Took, TimeSpan.Zero, TimeSpan.FromSeconds(90));
        var headlines = PrintedChannel.Headlines(demo);
        Assert.Equal($"#deal-alerts, {headlines.Count} messages", demo.Output[0]);
        // Twelve developments, of which one may be told for both deals (expected.json: "either").
        Assert.InRange(headlines.Count, 12, 13);
        Assert.Equal(headlines.Distinct(), headlines);
        Assert.Contains("Microsoft and OpenAI sign new agreement on stake, cloud and research rights", headlines);

        AssertAnswers(demo);
    }

    private static void AssertAnswers(Ended demo)
    {
        var timeline = PrintedChannel.Answer(demo, "/deal timeline microsoft-openai");
        Assert.Contains(timeline, line => line.Contains("28 October 2025: Microsoft and OpenAI sign new agreement", StringComparison.Ordinal));
        var terms = PrintedChannel.Answer(demo, "/deal terms microsoft-openai");
        Assert.Contains(terms, line => line.Contains("27 percent", StringComparison.Ordinal));
        var answer = PrintedChannel.Answer(demo, "/faq ask How much will Amazon invest in OpenAI?");
        Assert.Contains(answer, line => line.Contains("up to $50 billion", StringComparison.Ordinal));
        var unknown = PrintedChannel.Answer(demo, "/faq ask What does Microsoft pay its canteen cooks?");
        Assert.Equal("  I do not know: nothing I have read answers this.", unknown[1]);
    }
}
