using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Discord.Interactions;
using AlertBot.Discord.Registration;
using AlertBot.DiscordEmulator;
using AlertBot.EndToEndTests;
using AlertBot.Feeds.Health;
using AlertBot.Gateway;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AlertBot.GatewayTests;

/// <summary>The gateway host with Discord.Net's own client on a socket: commands typed on the emulator, brought by the gateway, answered over REST.</summary>
public sealed class SocketTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _http = new();
    private readonly SlowCommand _slow = new();
    private Emulator _discord = null!;
    private FakeGateway _gateway = null!;
    private IHost _host = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Channel => _discord.ChannelId("deal-alerts");

    public async ValueTask InitializeAsync()
    {
        _discord = await Emulator.StartAsync(new EmulatorOptions { Quiet = true, RateLimits = new RateLimitOptions { Enabled = false } }, Stop);
        var ping = Build("ws://127.0.0.1:1/gateway");
        _gateway = await FakeGateway.OpenAsync(_discord.ApplicationId, _discord.GuildId, Channel, ping.Services.GetRequiredService<InteractionEndpoint>());
        await EnterAsync(_gateway.Interactions);
        _host = Build(_gateway.Url);
        await _host.Services.GetRequiredService<CommandRegistrar>().RegisterAsync([.. CommandList.All, _slow.Definition], Stop);
        await _host.StartAsync(Stop);
        await _gateway.Ready.WaitAsync(Stop);
    }

    [Fact]
    public async Task The_Bot_Identifies_Itself_And_Says_That_It_Is_Connected()
    {
        var beats = _host.Services.GetRequiredService<IBeats>();
        await Eventually.IsAsync(() => beats.GetAsync(BeatKind.Gateway, Stop).GetAwaiter().GetResult() is not null, () => "no sign of life was stored");

        Assert.Equal(_discord.BotToken, (string?)_gateway.Identity?["token"]);
        // GUILDS and nothing else: interactions need no intent.
        Assert.Equal(1, (int?)_gateway.Identity?["intents"]);
    }

    [Fact]
    public async Task A_Command_Its_Choices_And_Its_Options_Come_Through()
    {
        await TrackAsync();

        var status = await ReadAsync(await TypeAsync("status"));
        var shown = await ReadAsync(await TypeAsync("deal show", ("deal", "northwind-contoso")));
        var choices = await InteractAsync(new
        {
            kind = "autocomplete",
            channel_id = Channel,
            command_id = await CommandIdAsync("deal"),
            path = new[] { "show" },
            values = new Dictionary<string, string> { ["deal"] = "north" },
            focused = "deal",
        });

        Assert.Equal("How the desk is", Title(status));
        Assert.Contains("1 deal is tracked.", Text(status), StringComparison.Ordinal);
        Assert.Equal("Northwind–Contoso", Title(shown));
        Assert.Contains("northwind-contoso", choices.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Slow_Answer_Is_Promised_In_Time_And_Follows()
    {
        var promised = await TypeAsync("slow");
        _slow.Answer.SetResult(CommandReply.Of("Done", "It took its time."));

        await Eventually.IsAsync(() => Title(ReadAsync(promised).GetAwaiter().GetResult()) == "Done", () => "The promised answer did not follow.");
    }

    [Fact]
    public async Task Who_Brought_The_Bot_With_An_Own_Account_Runs_No_Server_With_It()
    {
        await TrackAsync();
        _gateway.Change = static interaction => interaction["authorizing_integration_owners"] = new System.Text.Json.Nodes.JsonObject { ["1"] = "300000000000000009" };

        var refused = await ReadAsync(await TypeAsync("faq add", ("deal", "northwind-contoso")));

        Assert.Equal("Not allowed", Title(refused));
    }

    [Fact]
    public async Task A_Form_Is_Opened_Filled_In_And_Taken()
    {
        await TrackAsync();
        var opened = await TypeAsync("faq add", ("deal", "northwind-contoso"));
        Assert.True(opened.TryGetProperty("modal", out var modal) && modal.ValueKind == JsonValueKind.Object, opened.ToString());
        var inputs = modal.GetProperty("components").EnumerateArray().SelectMany(row => row.GetProperty("components").EnumerateArray()).ToList();
        Assert.All(inputs, input => Assert.NotEmpty(input.GetProperty("label").GetString()!));

        var taken = await InteractAsync(new
        {
            kind = "modal",
            channel_id = Channel,
            interaction_id = opened.GetProperty("interaction_id").GetString(),
            values = inputs.ToDictionary(input => input.GetProperty("custom_id").GetString()!, input => input.GetProperty("custom_id").GetString() switch
            {
                "question" => "When does it close?",
                "answer" => "In May 2027, the companies say.",
                _ => input.TryGetProperty("value", out var value) ? value.GetString()! : "",
            }),
        });
        var list = await ReadAsync(await TypeAsync("faq list", ("deal", "northwind-contoso")));

        Assert.True(taken.GetProperty("ok").GetBoolean(), taken.ToString());
        Assert.Contains("When does it close?", list.ToString(), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(CancellationToken.None);
        _host.Dispose();
        await _gateway.DisposeAsync();
        await _discord.DisposeAsync();
        _http.Dispose();
        _folder.Dispose();
    }

    private IHost Build(string gateway)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:File"] = _folder.PathOf("desk.db"),
            ["Discord:Token"] = _discord.BotToken,
            ["Discord:PublicKey"] = _discord.PublicKey,
            ["Discord:ApiBase"] = _discord.ApiBase.ToString(),
            ["Gateway:Url"] = gateway,
        });
        builder.Logging.ClearProviders();
        builder.Services.AddAlertBot(builder.Configuration).AddGateway(builder.Configuration).AddSingleton<ICommand>(_slow);
        return builder.Build();
    }

    private Task TrackAsync() => _host.Services.GetRequiredService<IDealStore>().PutAsync(
        ((DealFileResult.Parsed)DealFile.Parse(
            """{ "id": "northwind-contoso", "name": "Northwind–Contoso", "parties": [{ "name": "Northwind" }, { "name": "Contoso" }], "dealWords": ["buy"], "status": "active" }""", "deal.json")).Deal,
        Stop);

    private async Task EnterAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, new Uri(_discord.ApiBase, "applications/@me")) { Content = JsonContent.Create(new { interactions_endpoint_url = address }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bot", _discord.BotToken);
        request.Headers.TryAddWithoutValidation("User-Agent", "DiscordBot (https://example.org, 1)");
        using var answer = await _http.SendAsync(request, Stop);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Stop));
    }

    private async Task<JsonElement> TypeAsync(string command, params (string Option, string Value)[] options)
    {
        var words = command.Split(' ');
        return await InteractAsync(new
        {
            kind = "command",
            channel_id = Channel,
            command_id = await CommandIdAsync(words[0]),
            path = words[1..],
            values = options.ToDictionary(static option => option.Option, static option => option.Value),
        });
    }

    private async Task<JsonElement> InteractAsync(object interaction)
    {
        using var answer = await _http.PostAsJsonAsync(new Uri(_discord.Address, "emulator/interactions"), interaction, Stop);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
    }

    private async Task<JsonElement> ReadAsync(JsonElement outcome)
    {
        Assert.True(outcome.TryGetProperty("ok", out var ok) && ok.GetBoolean(), outcome.ToString());
        return (await StateAsync()).GetProperty("messages").GetProperty(Channel).EnumerateArray()
            .Single(message => message.GetProperty("id").GetString() == outcome.GetProperty("message_id").GetString());
    }

    private async Task<string> CommandIdAsync(string name) =>
        (await StateAsync()).GetProperty("commands").EnumerateArray().Single(command => command.GetProperty("name").GetString() == name).GetProperty("id").GetString()!;

    private async Task<JsonElement> StateAsync() => await _http.GetFromJsonAsync<JsonElement>(new Uri(_discord.Address, "emulator/state"), Stop);

    private static string? Title(JsonElement message) => message.GetProperty("embeds") is { } embeds && embeds.GetArrayLength() > 0 ? embeds[0].GetProperty("title").GetString() : null;

    private static string Text(JsonElement message) => message.GetProperty("embeds")[0].GetProperty("description").GetString()!;
}
