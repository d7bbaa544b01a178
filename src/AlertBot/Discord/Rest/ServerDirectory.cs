using AlertBot.Commands;

namespace AlertBot.Discord.Rest;

/// <summary>
/// Asks for the server itself. Over HTTP alone nothing tells that a server was left: the webhook event APPLICATION_DEAUTHORIZED is sent for a
/// user's account (events/webhook-events), and GUILD_DELETE is the gateway's.
/// </summary>
internal sealed class ServerDirectory(DiscordApi api) : IServerDirectory
{
    // topics/opcodes-and-status-codes: "Unknown guild", "Missing access".
    private const int UnknownServer = 10_004;
    private const int MissingAccess = 50_001;

    public async Task<bool?> IsMemberAsync(string server, CancellationToken cancellationToken) =>
        await api.AskAsync(DiscordRoute.Server(server), null, cancellationToken) switch
        {
            ApiAnswer.Ok => true,
            ApiAnswer.Not { Why: SendResult.Refused { Code: UnknownServer or MissingAccess } } => false,
            _ => null,
        };
}
