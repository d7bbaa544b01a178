using AlertBot.DiscordEmulator.Api;
using AlertBot.DiscordEmulator.Applications;
using AlertBot.DiscordEmulator.State;

namespace AlertBot.DiscordEmulator.Control;

/// <summary>Everything at one moment, for tests and for a page that starts. No token, no private key.</summary>
internal sealed class StateView(Store store, World world, ApplicationKey key, RequestLog log, PageLinks links, TimeProvider time)
{
    public object Everything() => store.Turn(() => new
    {
        Clock = time.GetUtcNow(),
        Guild = new { Id = world.GuildId, Name = world.Application.GuildName },
        Application = new { world.Application.Id, world.Application.Name, VerifyKey = key.PublicHex, world.Application.InteractionsEndpointUrl },
        world.Bot,
        world.Reader,
        Users = store.Users.All.ToList(),
        Roles = store.Roles.All.ToList(),
        Channels = store.Channels.All.ToList(),
        MissingAccess = store.Denials.Keys.ToList(),
        Messages = store.Messages.All.GroupBy(message => message.ChannelId).ToDictionary(group => group.Key.ToString(), group => group.ToList()),
        Commands = store.Commands.All.ToList(),
        Requests = log.Counts,
        Links = links.All,
    });
}
