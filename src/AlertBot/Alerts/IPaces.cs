namespace AlertBot.Alerts;

/// <summary>How many alerts a channel was told in the last hour, whichever instance told them.</summary>
internal interface IPaces
{
    /// <summary>Takes a place in the channel's hour for this alert; one that has a place keeps it. Null when it has one, otherwise when to come again.</summary>
    Task<DateTimeOffset?> TakeAsync(string channelId, AlertId alert, int most, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Null while there is a place in the channel's hour; otherwise when one comes free. Takes none.</summary>
    Task<DateTimeOffset?> FullUntilAsync(string channelId, int most, DateTimeOffset now, CancellationToken cancellationToken);
}
