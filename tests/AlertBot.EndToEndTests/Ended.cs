namespace AlertBot.EndToEndTests;

/// <summary>How a command ended.</summary>
internal sealed record Ended(int Code, IReadOnlyList<string> Output, IReadOnlyList<string> Errors, TimeSpan Took)
{
    public void AssertFine()
    {
        Assert.Empty(Errors);
        Assert.Equal(0, Code);
    }
}
