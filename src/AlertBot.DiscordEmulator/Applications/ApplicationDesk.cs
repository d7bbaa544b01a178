using System.Text.Json.Nodes;
using AlertBot.DiscordEmulator.Limits;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Applications;

/// <summary>GET and PATCH /applications/@me (resources/application.mdx).</summary>
internal sealed partial class ApplicationDesk(Store store, World world, ApplicationKey key, EndpointCheck check, ILogger<ApplicationDesk> log)
{
    public IResult Get() => Results.Json(Shape(), WireJson.Options);

    public async Task<IResult> EditAsync(Form form, CancellationToken stop)
    {
        var errors = new FormErrors();
        var reader = new FormReader(form.Json, errors, []);
        reader.Url("interactions_endpoint_url", 2048);
        var description = reader.Text("description", 400);
        if (errors.Any)
            return errors.Refusal();

        if (reader.Text("interactions_endpoint_url", 2048) is { Length: > 0 } url && await check.FaultAsync(new Uri(url), stop) is { } fault)
            return Unverified(reader, errors, url, fault);
        store.Turn(() => Save(reader, description));
        return Get();
    }

    private Refusal Unverified(FormReader reader, FormErrors errors, string url, string fault)
    {
        Log.EndpointRefused(log, url, fault);
        reader.Wrong("interactions_endpoint_url", "APPLICATION_INTERACTIONS_ENDPOINT_URL_INVALID", "The specified interactions endpoint url could not be verified.");
        return errors.Refusal();
    }

    private bool Save(FormReader form, string? description)
    {
        var before = world.Application;
        var mentioned = form.Form.TryGetProperty("interactions_endpoint_url", out var url);
        store.Commit(store.Applications.Put(Application.Key, before with
        {
            InteractionsEndpointUrl = !mentioned ? before.InteractionsEndpointUrl : url.GetString() is { Length: > 0 } given ? given : null,
            Description = description ?? before.Description,
        }));
        return true;
    }

    /// <summary>As PrivateApplicationResponse in the OpenAPI description; what this emulator has no part in is null or empty.</summary>
    private JsonObject Shape() => new()
    {
        ["id"] = world.Application.Id.ToString(),
        ["name"] = world.Application.Name,
        ["icon"] = null,
        ["description"] = world.Application.Description,
        ["type"] = null,
        ["bot"] = JsonNode.Parse(WireJson.Text(world.Bot)),
        ["guild_id"] = world.GuildId.ToString(),
        ["bot_public"] = false,
        ["bot_require_code_grant"] = false,
        ["verify_key"] = key.PublicHex,
        ["flags"] = 0,
        ["flags_new"] = "0",
        ["redirect_uris"] = new JsonArray(),
        ["interactions_endpoint_url"] = world.Application.InteractionsEndpointUrl,
        ["role_connections_verification_url"] = null,
        ["owner"] = JsonNode.Parse(WireJson.Text(world.Reader)),
        ["approximate_guild_count"] = 1,
        ["approximate_user_install_count"] = 0,
        ["approximate_user_authorization_count"] = 0,
        ["explicit_content_filter"] = 0,
        ["team"] = null,
        ["eligible_oauth2_scopes"] = new JsonArray(),
    };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Interactions endpoint {Url} refused: {Fault}.")]
        public static partial void EndpointRefused(ILogger log, string url, string fault);
    }
}
