namespace AlertBot.SelfHost.Explain;

/// <summary>What becomes, or became, of a development for one channel or person.</summary>
/// <param name="State">One word or two, for scripts: sent, waiting, held, parked, suppressed; or, of what is not decided yet, "would be sent", "would be held", "would be suppressed".</param>
internal sealed record Fate(string Channel, string? Person, string State, DateTimeOffset? At, string? Reason)
{
    public override string ToString() =>
        $"{(Person is null ? $"channel {Channel}" : $"user {Person}, by direct message")}: {State}{(At is { } at ? $" {When} {at:u}" : "")}{(Reason is { Length: > 0 } reason ? $": {reason}" : "")}";

    private string When => State switch
    {
        "held" or "would be held" or "waiting" => "until",
        _ => "at",
    };
}
