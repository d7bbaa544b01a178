using System.Collections.Concurrent;
using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Discord;
using Microsoft.Extensions.Options;

namespace AlertBot;

/// <summary>
/// The servers that the settings name (Desk:Servers). Where they name none: that of Discord:GuildId and those of the channels that they name,
/// since whoever runs a desk for himself tells it a channel and no more.
/// </summary>
internal sealed class OperatorServers(IOptions<DeskOptions> desk, IOptions<DiscordOptions> discord, IChannelDirectory channels) : IOperatorServers
{
    // A channel stays in its server.
    private readonly ConcurrentDictionary<string, string> _byChannel = new();

    public async Task<bool> IncludeAsync(string? server, CancellationToken cancellationToken)
    {
        if (server is null)
            return false;
        if (desk.Value.Servers.Count > 0)
            return desk.Value.Servers.Any(id => id.Trim() == server);

        return discord.Value.GuildId == server || await IsOfAChannelAsync(server, cancellationToken);
    }

    private async Task<bool> IsOfAChannelAsync(string server, CancellationToken cancellationToken)
    {
        foreach (var channel in desk.Value.Channels.Select(static channel => channel.Trim()).Append(discord.Value.OpsChannelId).OfType<string>())
        {
            if (await ServerOfAsync(channel, cancellationToken) == server)
                return true;
        }

        return false;
    }

    private async Task<string?> ServerOfAsync(string channel, CancellationToken cancellationToken)
    {
        if (_byChannel.TryGetValue(channel, out var known))
            return known;

        return (await channels.FindAsync(channel, cancellationToken)).Server is { } found ? _byChannel[channel] = found : null;
    }
}
