namespace AlertBot.Discord.Rest;

/// <summary>The outcome of looking for an alert that an earlier attempt may have left in its channel.</summary>
internal abstract record MarkerResult
{
    private MarkerResult()
    {
    }

    internal sealed record Found(string MessageId) : MarkerResult;

    internal sealed record NotThere : MarkerResult;

    /// <summary>The channel could not be read to the end. Not the same as not there: sending now could double the alert.</summary>
    internal sealed record Unknown(SendResult Why) : MarkerResult;
}
