using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using AlertBot.Tests.DiscordEmulator;
using NJsonSchema;

namespace AlertBot.Tests.Discord;

/// <summary>
/// Holds everything that tests let us say to Discord, replies to interactions as well as requests, to Discord's own OpenAPI description, where that is
/// at hand beside the repository; where it is not, the test says that this was not looked at.
/// </summary>
internal static partial class WireSchema
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<JsonSchema>>> _schemas = new();

    /// <summary>What is wrong with the answer to an interaction; null when nothing is.</summary>
    public static Task<string?> ProblemOfReplyAsync(byte[] body) => ProblemAsync(Json(body) is { } json ? ReplyOf(json) : null, body);

    /// <summary>What is wrong with the body of a request that Discord took; null when nothing is, or no body is described for it.</summary>
    public static Task<string?> ProblemOfRequestAsync(string method, string path, byte[] body) => ProblemAsync(RequestOf($"{method} {path}"), body);

    // interactions/receiving-and-responding, interaction callback type.
    private static string ReplyOf(JsonElement json) => json.GetProperty("type").GetInt32() switch
    {
        1 => "PongInteractionCallbackRequest",
        4 or 5 => "CreateMessageInteractionCallbackRequest",
        7 => "UpdateMessageInteractionCallbackRequest",
        8 => "ApplicationCommandAutocompleteCallbackRequest",
        9 => "ModalInteractionCallbackRequest",
        var other => throw new InvalidOperationException($"No reply is of type {other}."),
    };

    private static string? RequestOf(string request) => request switch
    {
        _ when Edit().IsMatch(request) => "MessageEditRequestPartial",
        _ when Message().IsMatch(request) => "MessageCreateRequest",
        _ when Original().IsMatch(request) => "IncomingWebhookUpdateRequestPartial",
        _ when Thread().IsMatch(request) => "CreateForumThreadRequest",
        _ when request.EndsWith("/users/@me/channels", StringComparison.Ordinal) => "CreatePrivateChannelRequest",
        _ => null,
    };

    private static async Task<string?> ProblemAsync(string? name, byte[] body)
    {
        if (name is null || Json(body) is not { } json)
            return null;
        if (!File.Exists(OpenApi.File))
        {
            TestContext.Current.AddWarning($"Not held to Discord's OpenAPI description, which is not at hand: {OpenApi.File}.");
            return null;
        }

        var problems = (await _schemas.GetOrAdd(name, static key => new(() => OpenApi.SchemaAsync(key))).Value).Validate(json.GetRawText());
        return problems.Count == 0 ? null : $"{name}: {string.Join("; ", problems)}\n{json.GetRawText()}";
    }

    /// <summary>Of a body with a file the first part; null when there is none.</summary>
    private static JsonElement? Json(byte[] body)
    {
        var start = body.AsSpan().IndexOf((byte)'{');
        if (start < 0)
            return null;
        var reader = new Utf8JsonReader(body.AsSpan(start));
        return JsonDocument.ParseValue(ref reader).RootElement;
    }

    [GeneratedRegex(@"^POST .*/channels/\d+/messages$")]
    private static partial Regex Message();

    [GeneratedRegex(@"^PATCH .*/channels/\d+/messages/\d+$")]
    private static partial Regex Edit();

    [GeneratedRegex(@"^PATCH .*/webhooks/\d+/[^/]+/messages/@original$")]
    private static partial Regex Original();

    [GeneratedRegex(@"^POST .*/channels/\d+/threads$")]
    private static partial Regex Thread();
}
