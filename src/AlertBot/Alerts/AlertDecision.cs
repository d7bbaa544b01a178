namespace AlertBot.Alerts;

/// <summary>Whether a channel is told of a development, and when.</summary>
internal abstract record AlertDecision
{
    private AlertDecision()
    {
    }

    internal sealed record Send : AlertDecision;

    /// <summary>Later, not never.</summary>
    internal sealed record Hold(DateTimeOffset Until, string Reason) : AlertDecision;

    internal sealed record Suppress(string Reason) : AlertDecision;

    /// <summary>Not wanted any more, and perhaps there from an attempt before: it is looked for, so that what is there is struck through, and told to nobody who has it not.</summary>
    internal sealed record Recall(string Reason) : AlertDecision;
}
