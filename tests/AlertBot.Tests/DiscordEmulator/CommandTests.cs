namespace AlertBot.Tests.DiscordEmulator;

/// <summary>interactions/application-commands.mdx.</summary>
public sealed class CommandTests
{
    public static TheoryData<string, string> Invalid => new()
    {
        { """{"name":"Deal","description":"a"}""", "name APPLICATION_COMMAND_INVALID_NAME Command name is invalid" },
        { """{"name":"a deal","description":"a"}""", "name APPLICATION_COMMAND_INVALID_NAME Command name is invalid" },
        { """{"name":"deal"}""", "description BASE_TYPE_REQUIRED This field is required" },
        { $$"""{"name":"deal","description":"{{new string('x', 101)}}"}""", "description BASE_TYPE_BAD_LENGTH Must be between 1 and 100 in length." },
        { With(string.Join(',', Enumerable.Range(0, 26).Select(i => Option($"o{i}")))), "options BASE_TYPE_MAX_LENGTH Must be 25 or fewer in length." },
        { With($"{Option("same")},{Option("same")}"), "options APPLICATION_COMMAND_OPTIONS_NAME_INVALID Option names must be unique" },
        { With($"{Option("a")},{Option("b", ",\"required\":true")}"), "options APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID Required options must be placed before non-required options" },
        { With(Option("a", $",\"choices\":[{string.Join(',', Enumerable.Repeat("{\"name\":\"a\",\"value\":\"a\"}", 26))}]")), "options.0.choices BASE_TYPE_MAX_LENGTH Must be 25 or fewer in length." },
        { With(Option("a", ",\"autocomplete\":true,\"choices\":[{\"name\":\"a\",\"value\":\"a\"}]")), "options.0.autocomplete APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_INVALID Autocomplete is for string, integer and number options without choices" },
        { With("""{"type":12,"name":"a","description":"a"}"""), "options.0.type BASE_TYPE_CHOICES Value must be one of (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)." },
        { """{"type":3,"name":"Why was this sent?","description":"a"}""", "description APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_CANNOT_BE_SET Context menu commands cannot have description" },
        { With(string.Join(',', Enumerable.Range(0, 25).Select(i => $$"""{"type":1,"name":"s{{i}}","description":"{{new string('x', 100)}}","options":[{{Long}}]}"""))), "APPLICATION_COMMAND_TOO_LARGE Command exceeds maximum size (8000)" },
    };

    private static string Long => string.Join(',', Enumerable.Range(0, 3).Select(i => $$"""{"type":3,"name":"o{{i}}","description":"{{new string('x', 100)}}"}"""));

    [Theory]
    [MemberData(nameof(Invalid))]
    public async Task A_Command_That_Discord_Would_Not_Take_Is_Refused(string form, string error)
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await emulator.PostAsync(Path(emulator), form);

        Assert.Equal((400, 50035), (answer.Status, answer.Code));
        Assert.Equal([error], answer.Errors);
    }

    [Fact]
    public async Task A_Name_That_Is_Taken_Is_Replaced_Under_Its_Id()
    {
        await using var emulator = await TestEmulator.StartAsync();

        var first = await emulator.PostAsync(Path(emulator), """{"name":"deal","description":"before"}""");
        var second = await emulator.PostAsync(Path(emulator), """{"name":"deal","description":"after"}""");

        Assert.Equal((201, 200), (first.Status, second.Status));
        Assert.Equal(first.Text("id"), second.Text("id"));
        Assert.Equal(["after"], await Descriptions(emulator, Path(emulator)));
    }

    [Fact]
    public async Task Overwriting_Keeps_Ids_Drops_The_Rest_And_Leaves_The_Other_Scope_Alone()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var guild = $"/applications/{emulator.Emulator.ApplicationId}/guilds/{emulator.Emulator.GuildId}/commands";
        await emulator.PostAsync(guild, """{"name":"here","description":"guild"}""");
        var kept = (await emulator.PostAsync(Path(emulator), """{"name":"kept","description":"a"}""")).Text("id");
        await emulator.PostAsync(Path(emulator), """{"name":"gone","description":"a"}""");

        var all = await emulator.PutAsync(Path(emulator), """[{"name":"kept","description":"b"},{"name":"new","description":"c"}]""");

        Assert.Equal(kept, all.Json[0]!["id"]!.GetValue<string>());
        Assert.Equal(["b", "c"], await Descriptions(emulator, Path(emulator)));
        Assert.Equal(["guild"], await Descriptions(emulator, guild));
        Assert.Equal(204, (await emulator.DeleteAsync($"{Path(emulator)}/{kept}")).Status);
        Assert.Equal(10063, (await emulator.DeleteAsync($"{Path(emulator)}/{kept}")).Code);
    }

    [Fact]
    public async Task In_A_List_The_Wrong_Command_Is_Named_By_Its_Place_And_Nothing_Changes()
    {
        await using var emulator = await TestEmulator.StartAsync();

        var refused = await emulator.PutAsync(Path(emulator), """[{"name":"a","description":"a"},{"name":"a","description":"b"},{"name":"B","description":"b"}]""");

        Assert.Equal(["1 APPLICATION_COMMANDS_DUPLICATE_NAME Application command names must be unique", "2.name APPLICATION_COMMAND_INVALID_NAME Command name is invalid"], refused.Errors);
        Assert.Empty(await Descriptions(emulator, Path(emulator)));
    }

    [Fact]
    public async Task The_Hundred_And_First_Command_Is_One_Too_Many()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var hundred = string.Join(',', Enumerable.Range(0, 100).Select(i => $$"""{"name":"c{{i}}","description":"a"}"""));
        Assert.Equal(200, (await emulator.PutAsync(Path(emulator), $"[{hundred}]")).Status);

        Assert.Equal(30032, (await emulator.PostAsync(Path(emulator), """{"name":"more","description":"a"}""")).Code);
    }

    private static string Path(TestEmulator emulator) => $"/applications/{emulator.Emulator.ApplicationId}/commands";

    private static string With(string options) => $$"""{"name":"deal","description":"a","options":[{{options}}]}""";

    private static string Option(string name, string more = "") => $$"""{"type":3,"name":"{{name}}","description":"a"{{more}}}""";

    private static async Task<IEnumerable<string>> Descriptions(TestEmulator emulator, string path) =>
        (await emulator.GetAsync(path)).Json.AsArray().Select(command => command!["description"]!.GetValue<string>());
}
