using System.Text.Json;
using AlertBot.Commands;
using AlertBot.Discord.Interactions;
using AlertBot.Discord.Registration;

namespace AlertBot.Tests.Discord.Registration;

public static class CommandRegistrarTests
{
    private static readonly CommandDefinition _show = new("deal show", "A deal", [new("since", "From when"), new("deal", "Which", Required: true, Autocomplete: true)]);
    private static readonly CommandDefinition _terms = new("deal terms", "Its terms", []);
    private static readonly CommandDefinition _latest = new("latest", "What is new", []);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public static async Task What_Is_New_Changed_Or_Gone_Is_Said_And_The_Second_Time_Nothing_Is()
    {
        await using var rig = await DiscordRig.StartAsync();
        var registrar = rig.Service<CommandRegistrar>();

        Assert.Equal(["added /deal show", "added /deal terms", "added /latest", "added “Why this alert?” of a message", "added “Ask about this” of a message", "added “Withdraw this alert” of a message"], await DifferenceAsync(registrar, _show, _terms, _latest));
        Assert.IsType<RegistrationResult.UpToDate>(await registrar.RegisterAsync([_show, _terms, _latest], Stop));
        Assert.Equal(
            ["added /help", "removed /deal terms", "changed /latest"],
            (await DifferenceAsync(registrar, _show, _latest with { Description = "What is newest" }, new("help", "Help", []))).Where(static line => line != "changed /deal show"));
    }

    [Fact]
    public static async Task Looking_Changes_Nothing()
    {
        await using var rig = await DiscordRig.StartAsync();
        var registrar = rig.Service<CommandRegistrar>();

        var first = Assert.IsType<RegistrationResult.Different>(await registrar.CompareAsync([_latest], Stop));
        var second = Assert.IsType<RegistrationResult.Different>(await registrar.CompareAsync([_latest], Stop));

        Assert.Equal(first.Lines, second.Lines);
    }

    [Fact]
    public static async Task The_Products_Own_Commands_Are_Taken_By_Discord()
    {
        await using var rig = await DiscordRig.StartAsync();

        Assert.IsType<RegistrationResult.Different>(await rig.Service<CommandRegistrar>().RegisterAsync(CommandList.All, Stop));
        Assert.IsType<RegistrationResult.UpToDate>(await rig.Service<CommandRegistrar>().CompareAsync(CommandList.All, Stop));
    }

    [Fact]
    public static void Everything_That_Discord_Shows_Of_The_Commands_Is_Translated()
    {
        var shown = CommandList.All.Select(static command => command.Description)
            .Concat(CommandList.All.SelectMany(static command => command.Options).Select(static option => option.Description))
            .Concat(MessageCommands.All);

        Assert.Equal([], shown.Distinct().Except(Translations.Known));
    }

    [Fact]
    public static void No_Translation_Is_Longer_Than_A_Description_May_Be() =>
        Assert.All(Translations.Known.SelectMany(static text => Translations.Of(text)!.Values), static text => Assert.InRange(text.Length, 1, 100));

    [Fact]
    public static async Task A_Failure_Is_Told()
    {
        await using var rig = await DiscordRig.StartAsync(token: "wrong");

        var failed = Assert.IsType<RegistrationResult.Failed>(await rig.Service<CommandRegistrar>().RegisterAsync([_latest], Stop));

        Assert.Equal("Discord does not accept the bot token (401): check Discord:Token", failed.Why.Reason);
    }

    [Fact]
    public static void Sub_Commands_Share_A_Command_And_Required_Options_Come_First() => Assert.Equal(
        """
        [{"name":"deal","description":"deal: show, terms","options":[{"type":1,"name":"show","description":"A deal","options":[{"type":3,"name":"deal","description":"Which","required":true,"autocomplete":true},{"type":3,"name":"since","description":"From when","required":false,"autocomplete":false}]},{"type":1,"name":"terms","description":"Its terms","options":[]}],"contexts":[0,1,2],"integration_types":[0,1],"type":1}]
        """,
        JsonSerializer.Serialize(CommandShape.Of([_show, _terms], global: true)[..1], CommandJson.Default.ImmutableArrayRegisteredCommand));

    [Fact]
    public static void A_Servers_Own_Commands_Do_Not_Say_Where_They_Are_Offered()
    {
        var command = CommandShape.Of([_latest], global: false)[0];

        Assert.Null(command.Contexts);
        Assert.Null(command.IntegrationTypes);
    }

    [Fact]
    public static void What_Is_For_Admins_Only_Is_Not_Offered_To_Others_And_A_Mixed_Command_Is()
    {
        var commands = CommandShape.Of(CommandList.All, global: true).ToDictionary(static command => command.Name);

        Assert.Equal(32, commands["track"].DefaultMemberPermissions);
        Assert.Equal([0], commands["track"].Contexts);
        Assert.Null(commands["faq"].DefaultMemberPermissions);
        Assert.Equal([0, 1, 2], commands["Why this alert?"].Contexts);
        // In servers, in direct messages, and for whoever has installed the bot for himself.
        foreach (var name in (string[])["follow", "unfollow"])
        {
            Assert.Equal([0, 1, 2], commands[name].Contexts);
            Assert.Equal([0, 1], commands[name].IntegrationTypes);
        }
    }

    [Fact]
    public static void Every_Translation_Is_Of_A_Text_That_Is_Shown_And_Not_Longer_Than_Discord_Takes()
    {
        var shown = CommandList.All.SelectMany(static command => command.Options.Select(static option => option.Description).Prepend(command.Description)).Concat(MessageCommands.All).ToHashSet();

        Assert.All(Translations.Known, english => Assert.Contains(english, shown));
        Assert.All(Translations.Known, static english => Assert.All(Translations.Of(english)!.Values, static text => Assert.InRange(text.Length, 1, 100)));
        Assert.Equal(["de", "es-419", "es-ES", "fr"], Translations.Of("Why this alert?")!.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public static async Task A_Translation_That_Changed_Is_A_Difference()
    {
        await using var rig = await DiscordRig.StartAsync();
        await rig.Service<CommandRegistrar>().RegisterAsync([_latest with { Description = "The newest developments" }], Stop);

        var difference = Assert.IsType<RegistrationResult.Different>(await rig.Service<CommandRegistrar>().CompareAsync([_latest with { Description = "What I can answer" }], Stop));

        Assert.Equal(["changed /latest"], difference.Lines);
    }

    private static async Task<IEnumerable<string>> DifferenceAsync(CommandRegistrar registrar, params CommandDefinition[] definitions) =>
        Assert.IsType<RegistrationResult.Different>(await registrar.RegisterAsync(definitions, Stop)).Lines;
}
