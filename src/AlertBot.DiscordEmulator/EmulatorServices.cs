using AlertBot.DiscordEmulator.Api;
using AlertBot.DiscordEmulator.Applications;
using AlertBot.DiscordEmulator.Channels;
using AlertBot.DiscordEmulator.Commands;
using AlertBot.DiscordEmulator.Control;
using AlertBot.DiscordEmulator.Faults;
using AlertBot.DiscordEmulator.Interactions;
using AlertBot.DiscordEmulator.Messages;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator;

internal static class EmulatorServices
{
    public static void AddEmulator(this IServiceCollection services, EmulatorOptions options)
    {
        services.AddSingleton<IJournal>(_ => options.DataFile is { } file ? new SqliteJournal(file) : new MemoryJournal());
        services.AddSingleton<Store>();
        services.AddSingleton<Ids>();
        services.AddSingleton(provider => World.Open(provider.GetRequiredService<Store>(), provider.GetRequiredService<Ids>(), options));
        services.AddSingleton<EmulatorAddress>();
        // The unkeyed clock is the emulator's; whoever needs the wire's clock is made by hand below.
        services.AddSingleton(options.Time);
        services.AddSingleton(new RequestLog(options.Time));
        services.AddSingleton(new FaultBoard(options.WireTime));
        services.AddSingleton(new RateLimitGate(options.RateLimits, options.WireTime));
        services.AddSingleton(provider => new EventStream(provider.GetRequiredService<Store>(), options.Time, options.WireTime));
        services.AddSingleton<PageLinks>();
        services.AddSingleton<StateView>();
        services.AddSingleton<ControlDesk>();
        services.AddMessages(options);
        services.AddSingleton<ChannelDesk>();
        services.AddSingleton<ThreadDesk>();
        services.AddSingleton(new CommandCreates(options.WireTime));
        services.AddSingleton<CommandDesk>();
        services.AddApplications(options);
        services.AddInteractions(options);
    }

    private static void AddMessages(this IServiceCollection services, EmulatorOptions options)
    {
        services.AddSingleton<ChannelAccess>();
        services.AddSingleton<MessageWriter>();
        services.AddSingleton<MessageList>();
        services.AddSingleton(new EditLimits(options.RateLimits, options.Time, options.WireTime));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<NonceWindow>(provider, options.NonceWindow));
        services.AddSingleton<MessageDesk>();
    }

    private static void AddApplications(this IServiceCollection services, EmulatorOptions options)
    {
        services.AddSingleton<ApplicationKey>();
        services.AddSingleton(provider => new BotLink(provider.GetRequiredService<ApplicationKey>(), options.WireTime));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<EndpointCheck>(provider, options.WireTime));
        services.AddSingleton<ApplicationDesk>();
        services.AddSingleton<GuildShape>();
    }

    private static void AddInteractions(this IServiceCollection services, EmulatorOptions options)
    {
        services.AddSingleton<PendingInteractions>();
        services.AddSingleton<InteractionPayload>();
        services.AddSingleton<InteractionData>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<InteractionTokens>(provider, options.WireTime));
        services.AddSingleton<ReplyMessage>();
        services.AddSingleton<ReplyDesk>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<InteractionDelivery>(provider, options.WireTime));
        services.AddSingleton<InteractionDesk>();
        services.AddSingleton<CallbackDesk>();
        services.AddSingleton<FollowUpDesk>();
    }
}
