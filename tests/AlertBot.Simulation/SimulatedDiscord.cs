using System.Text.Json;
using AlertBot.DiscordEmulator;
using AlertBot.DiscordEmulator.Applications;
using AlertBot.DiscordEmulator.Channels;
using AlertBot.DiscordEmulator.Interactions;
using AlertBot.DiscordEmulator.Messages;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Guild = AlertBot.DiscordEmulator.State.World;

namespace AlertBot.Simulation;

/// <summary>
/// Discord without a network: the emulator's own desks (limits, nonce window, access, edits, interaction tokens), called directly and on
/// virtual time. What differs from the emulator is only who brings the request.
/// </summary>
internal sealed class SimulatedDiscord
{
    public const string Token = "simulated-token";

    private readonly ServiceProvider _desks;
    private readonly DiscordLimits _limits;
    private readonly List<string> _offences = [];
    private readonly Dictionary<string, string> _roles = [];

    public SimulatedDiscord(Scheduler scheduler, TimeSpan nonceWindow, int perBucket, IReadOnlyList<NewChannel> channels)
    {
        var clock = new SimulatedClock(scheduler, static () => false);
        var services = new ServiceCollection().AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        services.AddEmulator(new EmulatorOptions { Time = clock, WireTime = clock, NonceWindow = nonceWindow, BotToken = Token, Channels = channels });
        _desks = services.BuildServiceProvider();
        // The guild and its channels are made with it.
        Guild = Desk<Guild>();
        _limits = new DiscordLimits(scheduler, perBucket);
    }

    /// <summary>What was sent that never should have been.</summary>
    public IReadOnlyList<string> Offences => _offences;

    public Guild Guild { get; }

    public string PublicKey => Desk<ApplicationKey>().PublicHex;

    /// <summary>Which role the alerts of a channel ping.</summary>
    public IReadOnlyDictionary<string, string> Roles => _roles;

    /// <summary>A role that the alerts of this channel, and no other, may ping.</summary>
    public string AddRole(string channel)
    {
        var role = new Role(Desk<Ids>().Next(), "readers", 1, Mentionable: true);
        Store.Commit(Store.Roles.Put(role.Id, role));
        return _roles[ChannelId(channel)] = role.Id.ToString();
    }

    public string ChannelId(string name) => Store.Channels.All.Single(channel => channel.Name == name).Id.ToString();

    /// <summary>Of a forum those in its threads.</summary>
    public IReadOnlyList<Message> Messages(string channelId)
    {
        var places = Threads(channelId).Select(thread => thread.Id).ToHashSet();
        return [.. Store.Messages.All.Where(message => message.ChannelId.ToString() == channelId || places.Contains(message.ChannelId))];
    }

    public IEnumerable<Channel> Threads(string forumId) => Store.Channels.All.Where(channel => channel.ParentId?.ToString() == forumId);

    public Store Store => Desk<Store>();

    public T Desk<T>() where T : notnull => _desks.GetRequiredService<T>();

    public DiscordAnswer Answer(HttpMethod method, Uri address, bool asBot, byte[] body)
    {
        var form = body.Length == 0 ? Form.Empty : new Form(JsonElement.Parse(body), []);
        CheckMentions(method, address.AbsolutePath, form.Json);
        string[] path = [.. address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Skip(2)];
        var token = path is ["webhooks" or "interactions", ..];
        if (!token && !asBot)
            return Of(Refusals.Unauthorized);

        // A route is its path without ids; a bucket counts for each channel, or token, in it.
        var resource = token ? path[2] : path is ["channels", var channel, ..] ? channel : "";
        var route = $"{method} {string.Join('/', path.Select(part => part == resource || part.All(char.IsAsciiDigit) ? "{}" : part))}";
        return _limits.Guard(route, resource, asBot, () => Of(Route(method, path, Query(address), form)));
    }

    /// <summary>Every text of ours says whom it may ping, and that is nobody but the role of its channel.</summary>
    public void CheckMentions(HttpMethod method, string where, JsonElement json)
    {
        if (method == HttpMethod.Get || method == HttpMethod.Put || where.EndsWith("/crosspost", StringComparison.Ordinal))
            return;

        var message = json.TryGetProperty("message", out var inner) && inner.ValueKind == JsonValueKind.Object ? inner : json;
        var silent = message.TryGetProperty("allowed_mentions", out var mentions)
            && mentions.TryGetProperty("parse", out var parse) && parse.ValueKind == JsonValueKind.Array && parse.GetArrayLength() == 0
            && mentions.EnumerateObject().All(kind => kind.Name is "parse" or "replied_user" || kind.Value.EnumerateArray().All(id => kind.Name == "roles" && id.GetString() == RoleAt(where)));
        if (!silent && (message.TryGetProperty("embeds", out _) || message.TryGetProperty("content", out _)))
            _offences.Add($"{method} {where} lets mentions be parsed: {json}");
    }

    private string? RoleAt(string path) => path.Split('/') is var parts && Array.IndexOf(parts, "channels") is >= 0 and var at && at + 1 < parts.Length ? _roles.GetValueOrDefault(parts[at + 1]) : null;

    private static Dictionary<string, string> Query(Uri address) => address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[^1]));

    private IResult Route(HttpMethod method, string[] path, Dictionary<string, string> query, Form form) => (method.Method, path) switch
    {
        ("GET", ["applications", "@me"]) => Desk<ApplicationDesk>().Get(),
        ("GET", ["channels", var channel]) => Desk<ChannelDesk>().Get(Id(channel)),
        ("PATCH", ["channels", var channel]) => Desk<ChannelDesk>().Edit(Id(channel), form),
        ("POST", ["users", "@me", "channels"]) => Desk<ChannelDesk>().OpenDirectMessage(form),
        ("POST", ["channels", var channel, "threads"]) => Desk<ThreadDesk>().Start(Id(channel), form),
        ("GET", ["guilds", var guild, "threads", "active"]) => Desk<ThreadDesk>().Active(Id(guild)),
        ("GET", ["channels", var channel, "threads", "archived", "public"]) => Desk<ThreadDesk>().Archived(Id(channel), query.GetValueOrDefault("before"), query.GetValueOrDefault("limit")),
        ("GET", ["channels", var channel, "messages"]) => Desk<MessageList>().Page(
            Id(channel), query.GetValueOrDefault("before"), query.GetValueOrDefault("after"), query.GetValueOrDefault("around"), query.GetValueOrDefault("limit")),
        ("GET", ["channels", var channel, "messages", var message]) => Desk<MessageList>().One(Id(channel), Id(message)),
        ("POST", ["channels", var channel, "messages"]) => Desk<MessageDesk>().Create(Id(channel), form),
        ("PATCH", ["channels", var channel, "messages", var message]) => Desk<MessageDesk>().Edit(Id(channel), Id(message), form),
        ("DELETE", ["channels", var channel, "messages", var message]) => Desk<MessageDesk>().Delete(Id(channel), Id(message)),
        ("POST", ["channels", var channel, "messages", var message, "crosspost"]) => Desk<MessageDesk>().Crosspost(Id(channel), Id(message)),
        ("PATCH", ["webhooks", var application, var secret, "messages", "@original"]) => Desk<FollowUpDesk>().Edit(Id(application), secret, null, form),
        _ => Refusals.NotFound,
    };

    private static Snowflake Id(string text) => Snowflake.Parse(text) ?? default;

    private static DiscordAnswer Of(IResult result) => result switch
    {
        Refusal refusal => new(refusal.Status, System.Text.Encoding.UTF8.GetBytes(refusal.Body().ToJsonString())),
        IValueHttpResult { Value: { } value } => new(200, JsonSerializer.SerializeToUtf8Bytes(value, WireJson.Options)),
        IStatusCodeHttpResult { StatusCode: { } status } => new(status, []),
        _ => throw new InvalidOperationException($"The emulator answers with {result.GetType().Name}, which the simulator cannot read."),
    };
}
