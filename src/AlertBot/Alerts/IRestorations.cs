namespace AlertBot.Alerts;

internal interface IRestorations
{
    /// <summary>The last time that this store was restored from a backup; null when it never was.</summary>
    Task<Restoration?> LastAsync(CancellationToken cancellationToken);
}
