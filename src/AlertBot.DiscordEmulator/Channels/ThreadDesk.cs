using System.Text.Json.Nodes;
using AlertBot.DiscordEmulator.Limits;
using AlertBot.DiscordEmulator.Messages;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Channels;

/// <summary>Forum posts. A nonce means nothing here: sent twice makes two posts (resources/channel.mdx; appwrite/grafana-oncall#23).</summary>
internal sealed class ThreadDesk(Store store, Ids ids, World world, MessageWriter writer, ChannelAccess access, TimeProvider time)
{
    private const int OneDay = 1440;

    public IResult Start(Snowflake forumId, Form form)
    {
        if (access.ToSee(forumId, out var forum) is { } refused)
            return refused;
        if (forum.Type is not ChannelType.Forum)
            return Refusals.WrongChannelType;
        var errors = new FormErrors();
        var post = new FormReader(form.Json, errors, []);
        var thread = Thread(post, forum);
        if (FirstMessage(post, form, errors) is not { } draft)
            return errors.Refusal();
        if (forum.RequiresTag() && thread.AppliedTags is not { Count: > 0 })
            return Refusals.TagRequired;
        return draft.IsEmpty ? Refusals.EmptyMessage : Started(thread, draft);
    }

    public IResult Active(Snowflake guildId) =>
        guildId != world.GuildId ? Refusals.UnknownGuild : List(Threads().Where(thread => !thread.ThreadMetadata!.Archived), hasMore: false);

    public IResult Archived(Snowflake forumId, string? before, string? limit)
    {
        // READ_MESSAGE_HISTORY is needed for these, and not for those that are active (resources/channel.mdx, "List Public Archived Threads").
        if ((access.ToSee(forumId, out var forum) ?? access.ToRead(forumId)) is { } refused)
            return refused;
        var most = int.TryParse(limit, out var wanted) ? Math.Clamp(wanted, 2, 100) : 50;
        var found = Threads()
            .Where(thread => thread.ParentId == forum.Id && thread.ThreadMetadata!.Archived)
            .Where(thread => !DateTimeOffset.TryParse(before, out var to) || thread.ThreadMetadata!.ArchiveTimestamp < to)
            .OrderByDescending(thread => thread.ThreadMetadata!.ArchiveTimestamp)
            .ToList();
        return List(found.Take(most), found.Count > most);
    }

    private static MessageDraft? FirstMessage(FormReader post, Form form, FormErrors errors) =>
        post.Object("message", required: true) is { } message
            ? MessageDraft.Read(message.Form, form.Files, MessagePlace.ForumPost, errors)
            : null;

    private IResult Started(Channel thread, MessageDraft draft)
    {
        var (message, changes) = writer.New(draft, thread.Id, ownId: thread.Id);
        var forum = store.Channels.Find(thread.ParentId!.Value)!;
        var started = thread with { LastMessageId = message.Id, TotalMessageSent = 1 };
        store.Commit([store.Channels.Put(forum.Id, forum with { LastMessageId = thread.Id }), store.Channels.Put(thread.Id, started), .. changes]);
        var answer = JsonNode.Parse(WireJson.Text(started))!.AsObject();
        answer["message"] = JsonNode.Parse(WireJson.Text(message));
        return Results.Json(answer, WireJson.Options, statusCode: StatusCodes.Status201Created);
    }

    private Channel Thread(FormReader post, Channel forum) => new(ids.Next(), ChannelType.PublicThread)
    {
        GuildId = forum.GuildId,
        ParentId = forum.Id,
        OwnerId = world.Application.BotId,
        Name = post.Text("name", 100, min: 1, required: true),
        AppliedTags = TagLimits.Read(post, forum),
        ThreadMetadata = new ThreadMetadata(false, false, time.GetUtcNow(), (int)(TagLimits.AutoArchive(post) ?? OneDay), time.GetUtcNow()),
        MessageCount = 0,
        MemberCount = 1,
        TotalMessageSent = 0,
    };

    private IEnumerable<Channel> Threads() => store.Channels.All.Where(channel => channel.IsThread());

    private static IResult List(IEnumerable<Channel> threads, bool hasMore) =>
        Results.Json(new { Threads = threads.ToList(), Members = Array.Empty<object>(), HasMore = hasMore }, WireJson.Options);
}
