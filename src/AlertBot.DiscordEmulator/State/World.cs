using System.Security.Cryptography;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.State;

/// <summary>Who and where: the application, its guild, the reader in front of the page. Made once, then read from the store.</summary>
internal sealed class World(Store store)
{
    public const string DefaultToken = "emulator-token";

    public Application Application => store.Applications.Find(Application.Key)!;

    public Snowflake GuildId => Application.GuildId;

    public User Bot => store.Users.Find(Application.BotId)!;

    public User Reader => store.Users.Find(Application.ReaderId)!;

    public static World Open(Store store, Ids ids, EmulatorOptions options)
    {
        if (store.Applications.Find(Application.Key) is null)
            Create(store, ids, options);
        else if (options.BotToken is { } token)
            store.Commit(store.Applications.Put(Application.Key, store.Applications.Find(Application.Key)! with { BotToken = token }));
        return new World(store);
    }

    private static void Create(Store store, Ids ids, EmulatorOptions options)
    {
        var guild = ids.Next();
        var reader = new User(ids.Next(), "reader", "Alex Reader");
        var bot = new User(ids.Next(), options.BotName.ToLowerInvariant(), options.BotName, Bot: true);
        var application = new Application(
            bot.Id, options.BotName, bot.Id, guild, options.GuildName, reader.Id, RandomNumberGenerator.GetBytes(32), options.BotToken ?? DefaultToken);
        // The role with the guild's own id is @everyone (topics/permissions.mdx, "Role Object").
        store.Commit([
            store.Applications.Put(Application.Key, application),
            store.Users.Put(reader.Id, reader),
            store.Users.Put(bot.Id, bot),
            store.Roles.Put(guild, new Role(guild, "@everyone", 0, Mentionable: false)),
            .. options.Channels.SelectMany((channel, position) => channel.Create(store, ids, guild, position)),
        ]);
    }
}
