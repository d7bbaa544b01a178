using System.Net.Http.Headers;
using System.Text;

namespace AlertBot.Tests.DiscordEmulator;

public sealed class MessageTests
{
    [Fact]
    public async Task Messages_Are_Listed_Newest_First_By_Before_After_Around_And_Limit()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var ids = new List<string>();
        for (var i = 0; i < 5; i++)
            ids.Add(await emulator.SayAsync($$"""{"content":"{{i}}"}"""));

        Assert.Equal(["4", "3", "2", "1", "0"], await Contents(emulator, ""));
        Assert.Equal(["4", "3"], await Contents(emulator, "?limit=2"));
        Assert.Equal(["2", "1"], await Contents(emulator, $"?limit=2&before={ids[3]}"));
        Assert.Equal(["3", "2"], await Contents(emulator, $"?limit=2&after={ids[1]}"));
        Assert.Equal(["3", "2", "1"], await Contents(emulator, $"?limit=3&around={ids[2]}"));
        var refused = await emulator.GetAsync($"/channels/{emulator.Alerts}/messages?limit=101");
        Assert.Equal(["limit NUMBER_TYPE_MAX int value should be less than or equal to 100."], refused.Errors);
    }

    [Fact]
    public async Task Ids_Grow_Within_A_Millisecond_And_Carry_The_Emulators_Time()
    {
        await using var emulator = await TestEmulator.StartAsync();

        var first = await emulator.SayAsync("""{"content":"a"}""");
        var second = await emulator.SayAsync("""{"content":"b"}""");

        Assert.True(ulong.Parse(second, null) > ulong.Parse(first, null));
        var sent = DateTimeOffset.FromUnixTimeMilliseconds((long)((ulong.Parse(first, null) >> 22) + 1420070400000));
        Assert.Equal(emulator.Time.GetUtcNow(), sent);
    }

    [Fact]
    public async Task Without_Allowed_Mentions_A_Message_Pings_Everyone_It_Names()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var role = (await emulator.ControlAsync(HttpMethod.Post, "/roles", """{"name":"desk"}""")).Text("id");

        var message = await emulator.PostAsync(
            $"/channels/{emulator.Alerts}/messages", $$"""{"content":"@here <@{{emulator.Emulator.ReaderId}}> <@&{{role}}> <@&99>"}""");

        Assert.True(message.Json["mention_everyone"]!.GetValue<bool>());
        Assert.Equal(emulator.Emulator.ReaderId, message.Json["mentions"]![0]!["id"]!.GetValue<string>());
        Assert.Equal($"[\"{role}\"]", message.Json["mention_roles"]!.ToJsonString());
    }

    [Fact]
    public async Task With_Parse_Empty_Only_The_Given_Role_Is_Pinged_And_An_Edit_Without_It_Pings_Again()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var role = (await emulator.ControlAsync(HttpMethod.Post, "/roles", """{"name":"desk"}""")).Text("id");

        var sent = await emulator.PostAsync(
            $"/channels/{emulator.Alerts}/messages", $$$"""{"content":"@everyone <@&{{{role}}}>","allowed_mentions":{"parse":[],"roles":["{{{role}}}"]}}""");
        var edited = await emulator.PatchAsync($"/channels/{emulator.Alerts}/messages/{sent.Text("id")}", """{"content":"@everyone again"}""");

        Assert.False(sent.Json["mention_everyone"]!.GetValue<bool>());
        Assert.Single(sent.Json["mention_roles"]!.AsArray());
        Assert.True(edited.Json["mention_everyone"]!.GetValue<bool>());
    }

    [Fact]
    public async Task An_Edit_Is_Marked_And_Keeps_What_It_Does_Not_Name()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var id = await emulator.SayAsync("""{"content":"before","embeds":[{"title":"kept"}]}""");
        emulator.Time.Advance(TimeSpan.FromMinutes(2));

        var edited = await emulator.PatchAsync($"/channels/{emulator.Alerts}/messages/{id}", """{"content":"after"}""");

        Assert.Equal("2026-04-27T13:02:00.000000+00:00", edited.Text("edited_timestamp"));
        Assert.Equal("after", edited.Text("content"));
        Assert.Equal("kept", edited.Json["embeds"]![0]!["title"]!.GetValue<string>());
        var emptied = await emulator.PatchAsync($"/channels/{emulator.Alerts}/messages/{id}", """{"content":"","embeds":[]}""");
        Assert.Equal(50006, emptied.Code);
    }

    [Fact]
    public async Task Only_Announcement_Channels_Publish_And_Only_Once()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var news = emulator.Emulator.ChannelId("announcements");
        var id = (await emulator.PostAsync($"/channels/{news}/messages", """{"content":"a"}""")).Text("id");

        var first = await emulator.PostAsync($"/channels/{news}/messages/{id}/crosspost", "{}");
        var second = await emulator.PostAsync($"/channels/{news}/messages/{id}/crosspost", "{}");
        var elsewhere = await emulator.PostAsync($"/channels/{emulator.Alerts}/messages/{await emulator.SayAsync("""{"content":"a"}""")}/crosspost", "{}");

        Assert.Equal(1, first.Json["flags"]!.GetValue<int>());
        Assert.Equal((400, 40033, "This message has already been crossposted."), (second.Status, second.Code, second.Text("message")));
        Assert.Equal(50024, elsewhere.Code);
    }

    [Fact]
    public async Task Unknown_Channels_And_Messages_And_Closed_Doors_Have_Their_Codes()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var closed = emulator.Emulator.AddChannel(new("closed") { MissingAccess = true });
        var id = await emulator.SayAsync("""{"content":"a"}""");

        Assert.Equal(10003, (await emulator.GetAsync("/channels/1")).Code);
        Assert.Equal(10008, (await emulator.GetAsync($"/channels/{emulator.Alerts}/messages/1")).Code);
        Assert.Equal((403, 50001), await StatusAndCode(emulator.PostAsync($"/channels/{closed}/messages", """{"content":"a"}""")));
        Assert.Equal(["channel_id NUMBER_TYPE_COERCE Value \"abc\" is not snowflake."], (await emulator.GetAsync("/channels/abc")).Errors);
        Assert.Equal(204, (await emulator.DeleteAsync($"/channels/{emulator.Alerts}/messages/{id}")).Status);
        Assert.Equal(10008, (await emulator.DeleteAsync($"/channels/{emulator.Alerts}/messages/{id}")).Code);
    }

    [Fact]
    public async Task Without_Read_Message_History_A_Channel_Looks_Empty_And_Takes_No_Replies()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var id = await emulator.SayAsync("""{"content":"a"}""");
        var forum = emulator.Emulator.AddChannel(new("unread", "forum") { MissingHistory = true });
        var channel = $"/channels/{emulator.Alerts}";
        await emulator.ControlAsync(HttpMethod.Patch, channel, """{"missing_history":true}""");

        Assert.Empty((await emulator.GetAsync($"{channel}/messages?after=1")).Json.AsArray());
        Assert.Equal((403, 50013), await StatusAndCode(emulator.GetAsync($"{channel}/messages/{id}")));
        Assert.Equal(id, (await emulator.GetAsync(channel)).Text("last_message_id"));
        Assert.Equal((403, 160002), await StatusAndCode(emulator.PostAsync($"{channel}/messages", $$$"""{"content":"b","message_reference":{"message_id":"{{{id}}}"}}""")));
        Assert.Equal((403, 50013), await StatusAndCode(emulator.GetAsync($"/channels/{forum}/threads/archived/public")));
        Assert.Equal(200, (await emulator.PostAsync($"{channel}/messages", """{"content":"b"}""")).Status);

        await emulator.ControlAsync(HttpMethod.Patch, channel, "{}");
        Assert.Equal(2, (await emulator.GetAsync($"{channel}/messages")).Json.AsArray().Count);
    }

    [Theory]
    [InlineData(50007, "Cannot send messages to this user")]
    [InlineData(50278, "Cannot send messages to this user due to having no mutual guilds")]
    public async Task A_Direct_Message_Reaches_Who_Wants_It(int refusal, string words)
    {
        await using var emulator = await TestEmulator.StartAsync();
        var closed = (await emulator.ControlAsync(HttpMethod.Post, "/users", $$"""{"name":"Kim","refuse":{{refusal}}}""")).Text("id");
        var toKim = (await emulator.PostAsync("/users/@me/channels", $$"""{"recipient_id":"{{closed}}"}""")).Text("id");
        var toReader = (await emulator.PostAsync("/users/@me/channels", $$"""{"recipient_id":"{{emulator.Emulator.ReaderId}}"}""")).Text("id");
        var again = (await emulator.PostAsync("/users/@me/channels", $$"""{"recipient_id":"{{emulator.Emulator.ReaderId}}"}""")).Text("id");

        var refused = await emulator.PostAsync($"/channels/{toKim}/messages", """{"content":"a"}""");

        Assert.Equal((403, refusal, words), (refused.Status, refused.Code, refused.Text("message")));
        Assert.Equal(200, (await emulator.PostAsync($"/channels/{toReader}/messages", """{"content":"a"}""")).Status);
        Assert.Equal(toReader, again);
        Assert.Equal(50033, (await emulator.PostAsync("/users/@me/channels", """{"recipient_id":"7"}""")).Code);
    }

    [Fact]
    public async Task A_File_Is_Stored_Shown_By_The_Embed_That_Names_It_And_Served()
    {
        await using var emulator = await TestEmulator.StartAsync();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("""{"embeds":[{"title":"chart","image":{"url":"attachment://chart.png"}}],"attachments":[{"id":1,"description":"notes"}]}""", Encoding.UTF8, "application/json"), "payload_json" },
            { File("png bytes", "image/png"), "files[0]", "chart.png" },
            { File("text bytes", "text/html"), "files[1]", "notes.html" },
        };

        using var answer = await emulator.Http.PostAsync(new Uri(emulator.Emulator.ApiBase, $"channels/{emulator.Alerts}/messages"), form, TestContext.Current.CancellationToken);

        var message = System.Text.Json.Nodes.JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        var attachment = Assert.Single(message["attachments"]!.AsArray())!;
        Assert.Equal("notes", attachment["description"]!.GetValue<string>());
        Assert.Equal("png bytes", await emulator.Http.GetStringAsync(new Uri(message["embeds"]![0]!["image"]!["url"]!.GetValue<string>()), TestContext.Current.CancellationToken));
        using var html = await emulator.Http.GetAsync(new Uri(attachment["url"]!.GetValue<string>()), TestContext.Current.CancellationToken);
        Assert.Equal("application/octet-stream", html.Content.Headers.ContentType!.MediaType);
    }

    private static ByteArrayContent File(string bytes, string type)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(bytes));
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return content;
    }

    private static async Task<(int, int)> StatusAndCode(Task<Answer> answer) => ((await answer).Status, (await answer).Code);

    private static async Task<IEnumerable<string>> Contents(TestEmulator emulator, string query) =>
        (await emulator.GetAsync($"/channels/{emulator.Alerts}/messages{query}")).Json.AsArray().Select(message => message!["content"]!.GetValue<string>());
}
