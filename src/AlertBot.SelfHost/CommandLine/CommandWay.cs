using AlertBot.Discord.Rest;

namespace AlertBot.SelfHost.CommandLine;

/// <summary>Which of the two ways slash commands come: Discord posts them to an address, or sends them to whoever is connected to its gateway. Pure.</summary>
internal static class CommandWay
{
    // A connected gateway says so every minute.
    private static readonly TimeSpan _connected = TimeSpan.FromMinutes(2.5);

    /// <param name="gateway">When a gateway host was last connected.</param>
    public static string Tell(ApplicationAnswer me, DateTimeOffset? gateway, DateTimeOffset now) => me switch
    {
        ApplicationAnswer.Unknown(var why) => $"which way slash commands come is not known, since Discord did not say: {why.Reason}",
        ApplicationAnswer.Known({ InteractionsEndpointUrl: { Length: > 0 } url }) => $"slash commands are posted by Discord to {url}; the gateway gets none",
        _ when gateway is { } at && now - at < _connected => "slash commands come over the gateway, to AlertBot.Gateway, which is connected",
        _ => "nobody takes slash commands yet: start AlertBot.Gateway on the same store, or enter https://YOUR-HOST/interactions as Interactions Endpoint URL in the developer portal",
    };
}
