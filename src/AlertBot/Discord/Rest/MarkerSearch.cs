namespace AlertBot.Discord.Rest;

/// <summary>The outcome of looking for an alert that an earlier attempt may have left in its channel.</summary>
internal abstract record MarkerSearch
{
    private MarkerSearch()
    {
    }

    internal sealed record Found(string MessageId) : MarkerSearch;

    internal sealed record NotThere : MarkerSearch;

    /// <summary>The channel could not be read to the end. Not the same as not there: sending now could double the alert.</summary>
    internal sealed record Unknown(SendResult Why) : MarkerSearch;
}
