namespace AlertBot.Tests.DiscordEmulator;

/// <summary>resources/message.mdx, "Embed Limits"; components/reference.mdx; each refused in Discord's error tree.</summary>
public sealed class MessageLimitTests
{
    public static TheoryData<string, string> TooMuch => new()
    {
        { $$"""{"content":"{{X(2001)}}"}""", "content BASE_TYPE_MAX_LENGTH Must be 2000 or fewer in length." },
        { """{"content":7}""", "content STRING_TYPE_CONVERT Could not interpret \"7\" as string." },
        { $$"""{"content":"a","nonce":"{{X(26)}}"}""", "nonce BASE_TYPE_MAX_LENGTH Must be 25 or fewer in length." },
        { $$"""{"embeds":[{{Many(11, """{"title":"a"}""")}}]}""", "embeds BASE_TYPE_MAX_LENGTH Must be 10 or fewer in length." },
        { $$"""{"embeds":[{"title":"{{X(257)}}"}]}""", "embeds.0.title BASE_TYPE_MAX_LENGTH Must be 256 or fewer in length." },
        { $$"""{"embeds":[{"description":"{{X(4097)}}"}]}""", "embeds.0.description BASE_TYPE_MAX_LENGTH Must be 4096 or fewer in length." },
        { "{\"embeds\":[{}]}", "embeds.0.description BASE_TYPE_REQUIRED This field is required" },
        { $$"""{"embeds":[{"fields":[{{Many(26, """{"name":"a","value":"b"}""")}}]}]}""", "embeds.0.fields BASE_TYPE_MAX_LENGTH Must be 25 or fewer in length." },
        { $$"""{"embeds":[{"fields":[{"name":"{{X(257)}}","value":"b"}]}]}""", "embeds.0.fields.0.name BASE_TYPE_MAX_LENGTH Must be 256 or fewer in length." },
        { $$"""{"embeds":[{"fields":[{"name":"a","value":"{{X(1025)}}"}]}]}""", "embeds.0.fields.0.value BASE_TYPE_MAX_LENGTH Must be 1024 or fewer in length." },
        { """{"embeds":[{"fields":[{"name":" ","value":"b"}]}]}""", "embeds.0.fields.0.name BASE_TYPE_REQUIRED This field is required" },
        { $$$"""{"embeds":[{"footer":{"text":"{{{X(2049)}}}"}}]}""", "embeds.0.footer.text BASE_TYPE_MAX_LENGTH Must be 2048 or fewer in length." },
        { $$$"""{"embeds":[{"author":{"name":"{{{X(257)}}}"}}]}""", "embeds.0.author.name BASE_TYPE_MAX_LENGTH Must be 256 or fewer in length." },
        { $$"""{"embeds":[{"description":"{{X(4000)}}"},{"description":"{{X(2001)}}"}]}""", "embeds MAX_EMBED_SIZE_EXCEEDED Embed size exceeds maximum size of 6000" },
        { """{"embeds":[{"title":"a","url":"javascript:alert(1)"}]}""", "embeds.0.url URL_TYPE_INVALID_SCHEME Scheme \"javascript\" is not supported. Scheme must be one of ('http', 'https')." },
        { """{"embeds":[{"title":"a","url":"not an address"}]}""", "embeds.0.url URL_TYPE_INVALID_URL Not a well formed URL." },
        { """{"embeds":[{"title":"a","color":16777216}]}""", "embeds.0.color NUMBER_TYPE_MAX int value should be less than or equal to 16777215." },
        { """{"embeds":[{"title":"a","timestamp":"tomorrow"}]}""", "embeds.0.timestamp DATE_TIME_TYPE_PARSE Could not parse tomorrow. Should be ISO8601." },
        { $$"""{"components":[{{Many(6, Row(Link))}}]}""", "components BASE_TYPE_MAX_LENGTH Must be 5 or fewer in length." },
        { $$"""{"components":[{{Row(Many(6, Link))}}]}""", "components.0.components BASE_TYPE_BAD_LENGTH Must be between 1 and 5 in length." },
        { $$"""{"components":[{{Row(Many(2, """{"type":2,"style":1,"label":"a","custom_id":"same"}"""))}}]}""", "components.0.components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED Component custom id cannot be duplicated" },
        { $$"""{"components":[{{Row($$"""{"type":2,"style":1,"label":"{{X(81)}}","custom_id":"a"}""")}}]}""", "components.0.components.0.label BASE_TYPE_MAX_LENGTH Must be 80 or fewer in length." },
        { $$"""{"components":[{{Row("""{"type":2,"style":1,"label":"a"}""")}}]}""", "components.0.components.0.custom_id BASE_TYPE_REQUIRED This field is required" },
        { """{"components":[{"type":10,"content":"a"}]}""", "components.0 UNION_TYPE_CHOICES Value of field \"type\" must be one of (1,)." },
        { """{"flags":32768,"content":"a","components":[{"type":10,"content":"a"}]}""", "content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2 The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2" },
        { """{"content":"a","allowed_mentions":{"parse":["users"],"users":["1"]}}""", "allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE parse:[\"users\"] and users: [ids...] are mutually exclusive." },
    };

    private const string Link = """{"type":2,"style":5,"label":"a","url":"https://example.org/"}""";

    [Theory]
    [MemberData(nameof(TooMuch))]
    public async Task What_Discord_Refuses_Is_Refused_With_Its_Error_Tree(string form, string error)
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await emulator.PostAsync($"/channels/{emulator.Alerts}/messages", form);

        Assert.Equal(400, answer.Status);
        Assert.Equal(50035, answer.Code);
        Assert.Equal("Invalid Form Body", answer.Text("message"));
        Assert.Equal([error], answer.Errors);
        Assert.Empty(emulator.Emulator.Messages(emulator.Alerts));
    }

    [Fact]
    public async Task The_Most_That_Is_Allowed_Is_Accepted()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var fields = Many(25, $$"""{"name":"{{X(20)}}","value":"{{X(20)}}"}""");

        var answer = await emulator.PostAsync(
            $"/channels/{emulator.Alerts}/messages",
            $$"""{"content":"{{X(2000)}}","nonce":"{{X(25)}}","embeds":[{"title":"{{X(256)}}","description":"{{X(4096)}}","fields":[{{fields}}]}],"components":[{{Row(Many(5, Link))}}]}""");

        Assert.Equal(200, answer.Status);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"content":"  \n "}""")]
    [InlineData("""{"content":null,"embeds":[],"components":[]}""")]
    public async Task A_Message_That_Says_Nothing_Is_Refused(string form)
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await emulator.PostAsync($"/channels/{emulator.Alerts}/messages", form);

        Assert.Equal((400, 50006, "Cannot send an empty message"), (answer.Status, answer.Code, answer.Text("message")));
    }

    [Fact]
    public async Task Components_V2_Hold_Forty_Components_And_No_More()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var text = """{"type":10,"content":"a"}""";

        var allowed = await emulator.PostAsync($"/channels/{emulator.Alerts}/messages", $$"""{"flags":32768,"components":[{{Many(40, text)}}]}""");
        var refused = await emulator.PostAsync(
            $"/channels/{emulator.Alerts}/messages", $$"""{"flags":32768,"components":[{"type":17,"components":[{{Many(20, text)}}]},{{Many(20, text)}}]}""");

        Assert.Equal(200, allowed.Status);
        Assert.Equal(["components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED The total number of components must be 40 or fewer."], refused.Errors);
    }

    private static string X(int length) => new('x', length);

    private static string Many(int count, string item) => string.Join(',', Enumerable.Repeat(item, count));

    private static string Row(string buttons) => $$"""{"type":1,"components":[{{buttons}}]}""";
}
