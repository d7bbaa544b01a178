namespace AlertBot.Deals;

/// <summary>The outcome of reading a deal file.</summary>
internal abstract record DealFileResult
{
    private DealFileResult()
    {
    }

    internal sealed record Parsed(Deal Deal) : DealFileResult;

    /// <param name="Problems">"path(line): what is wrong and what to do", in order of the lines.</param>
    internal sealed record Invalid(IReadOnlyList<string> Problems) : DealFileResult;
}
