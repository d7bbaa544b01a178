namespace AlertBot.Feeds;

internal interface IFeedClient
{
    /// <summary>Fetches politely: conditional, limited in size and time, never from a forbidden address. Failures are values.</summary>
    Task<FetchResult> GetAsync(string url, Validators? validators, CancellationToken cancellationToken);
}
