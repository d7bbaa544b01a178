namespace AlertBot.Commands;

/// <summary>The servers of whoever runs the desk. Their admins act for the operator: they may change what settings and the command line put there.</summary>
internal interface IOperatorServers
{
    /// <param name="server">Null for a direct message, which is no server's.</param>
    Task<bool> IncludeAsync(string? server, CancellationToken cancellationToken);
}
