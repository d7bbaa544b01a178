namespace AlertBot.Commands;

/// <summary>What Discord says about the servers that the bot is in.</summary>
internal interface IServerDirectory
{
    /// <summary>Null when Discord does not say.</summary>
    Task<bool?> IsMemberAsync(string server, CancellationToken cancellationToken);
}
