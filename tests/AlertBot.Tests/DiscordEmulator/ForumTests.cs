using AlertBot.DiscordEmulator;

namespace AlertBot.Tests.DiscordEmulator;

public sealed class ForumTests
{
    [Fact]
    public async Task A_Post_Is_A_Thread_With_Its_First_Message_And_The_Same_Id()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var forum = emulator.Emulator.ChannelId("deal-forum");
        var tag = await Tag(emulator, forum, "merger");

        var post = await emulator.PostAsync($"/channels/{forum}/threads", $$$"""{"name":"A deal","applied_tags":["{{{tag}}}"],"message":{"content":"first"}}""");

        Assert.Equal(201, post.Status);
        Assert.Equal((11, forum, "A deal"), (post.Json["type"]!.GetValue<int>(), post.Text("parent_id"), post.Text("name")));
        Assert.Equal(post.Text("id"), post.Json["message"]!["id"]!.GetValue<string>());
        Assert.Equal("first", emulator.Emulator.Messages(post.Text("id"))[0].GetProperty("content").GetString());
    }

    [Fact]
    public async Task A_Nonce_Means_Nothing_To_A_Post_So_Sent_Twice_It_Stands_Twice()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var forum = emulator.Emulator.ChannelId("deal-forum");
        var form = """{"name":"A deal","message":{"content":"first","nonce":"n1","enforce_nonce":true}}""";

        await emulator.PostAsync($"/channels/{forum}/threads", form);
        await emulator.PostAsync($"/channels/{forum}/threads", form);

        Assert.Equal(2, emulator.Emulator.Threads(forum).Count);
    }

    [Fact]
    public async Task Posts_Follow_The_Forums_Rules()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var forum = emulator.Emulator.AddChannel(new NewChannel("strict", "forum") { Tags = ["a", "b", "c", "d", "e", "f"], RequireTag = true });
        var tags = string.Join(',', (await emulator.GetAsync($"/channels/{forum}")).Json["available_tags"]!.AsArray().Select(tag => tag!["id"]!.ToJsonString()));

        var untagged = await emulator.PostAsync($"/channels/{forum}/threads", """{"name":"A deal","message":{"content":"first"}}""");
        var overTagged = await emulator.PostAsync($"/channels/{forum}/threads", $$$"""{"name":"A deal","applied_tags":[{{{tags}}}],"message":{"content":"first"}}""");
        var nameless = await emulator.PostAsync($"/channels/{forum}/threads", """{"message":{"content":"first"}}""");
        var elsewhere = await emulator.PostAsync($"/channels/{emulator.Alerts}/threads", """{"name":"A deal","message":{"content":"first"}}""");
        var asChannel = await emulator.PostAsync($"/channels/{forum}/messages", """{"content":"first"}""");

        Assert.Equal((400, 40067, "A tag is required to create a forum post in this channel"), (untagged.Status, untagged.Code, untagged.Text("message")));
        Assert.Contains("applied_tags BASE_TYPE_MAX_LENGTH Must be 5 or fewer in length.", overTagged.Errors);
        Assert.Equal(["name BASE_TYPE_REQUIRED This field is required"], nameless.Errors);
        Assert.Equal(50024, elsewhere.Code);
        Assert.Equal(50008, asChannel.Code);
        Assert.Empty(emulator.Emulator.Threads(forum));
    }

    [Fact]
    public async Task An_Archived_Post_Leaves_The_Active_List_And_A_Message_Wakes_It_Unless_It_Is_Locked()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var forum = emulator.Emulator.ChannelId("deal-forum");
        var post = (await emulator.PostAsync($"/channels/{forum}/threads", """{"name":"A deal","message":{"content":"first"}}""")).Text("id");

        await emulator.PatchAsync($"/channels/{post}", """{"archived":true}""");
        Assert.Empty(await Active(emulator));
        Assert.Equal([post], (await emulator.GetAsync($"/channels/{forum}/threads/archived/public")).Json["threads"]!.AsArray().Select(thread => thread!["id"]!.GetValue<string>()));
        Assert.Equal(50083, (await emulator.PatchAsync($"/channels/{post}/messages/{post}", """{"content":"edited"}""")).Code);

        await emulator.PostAsync($"/channels/{post}/messages", """{"content":"second"}""");
        Assert.Equal([post], await Active(emulator));

        await emulator.PatchAsync($"/channels/{post}", """{"archived":true,"locked":true}""");
        Assert.Equal(160005, (await emulator.PostAsync($"/channels/{post}/messages", """{"content":"third"}""")).Code);
    }

    private static async Task<IEnumerable<string>> Active(TestEmulator emulator) =>
        (await emulator.GetAsync($"/guilds/{emulator.Emulator.GuildId}/threads/active")).Json["threads"]!.AsArray().Select(thread => thread!["id"]!.GetValue<string>());

    private static async Task<string> Tag(TestEmulator emulator, string forum, string name) =>
        (await emulator.GetAsync($"/channels/{forum}")).Json["available_tags"]!.AsArray().Single(tag => tag!["name"]!.GetValue<string>() == name)!["id"]!.GetValue<string>();
}
