namespace AlertBot.Alerts;

/// <summary>What becomes of a message whose development changed.</summary>
internal abstract record EditDecision
{
    private EditDecision()
    {
    }

    internal sealed record Edit : EditDecision;

    /// <summary>Not yet: the changes until then go into one edit.</summary>
    internal sealed record Wait(DateTimeOffset Until) : EditDecision;

    internal sealed record Leave(string Reason) : EditDecision;
}
