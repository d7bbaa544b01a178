namespace AlertBot.Alerts;

/// <summary>The channel in which a person gets direct messages.</summary>
internal interface IDirectMessages
{
    /// <summary>The same one each time. To be asked when the person does something only: who opens many in a row is limited (resources/user, create DM).</summary>
    Task<DirectMessagesFinding> OpenAsync(string userId, CancellationToken cancellationToken);
}

/// <param name="ChannelId">Null when there is none.</param>
/// <param name="Problem">Why, one sentence.</param>
internal sealed record DirectMessagesFinding(string? ChannelId, string? Problem = null);
