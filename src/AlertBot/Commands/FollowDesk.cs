using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Text;

namespace AlertBot.Commands;

/// <summary>What a person follows by direct messages.</summary>
internal sealed class FollowDesk(ISubscriptionStore subscriptions, IPeople people, INoticePost post, IServers servers)
{
    /// <summary>Null when the person follows nothing.</summary>
    public async Task<Versioned<Subscription>?> OfAsync(string userId, CancellationToken cancellationToken) =>
        await people.GetAsync(userId, cancellationToken) is { } person ? await InAsync(person.ChannelId, cancellationToken) : null;

    /// <summary>Null for somebody who never followed anything, or had it erased.</summary>
    public Task<Person?> PersonAsync(string userId, CancellationToken cancellationToken) => people.GetAsync(userId, cancellationToken);

    /// <summary>For who follows nothing: why, where it was not their own wish.</summary>
    public static CommandReply Nothing(Person? person) =>
        person is { Unreachable: { } since, Reason: { } reason }
            ? CommandReply.Unknown("You follow nothing", $"On {Moment.Of(since)} Discord did not let me write to you any more ({reason}), so I stopped. /follow begins again.")
            : CommandReply.Unknown("You follow nothing", "No direct messages come from me. /follow changes that.");

    /// <summary>What is told in a person's direct messages, which are a channel.</summary>
    public Task<Versioned<Subscription>?> InAsync(string channelId, CancellationToken cancellationToken) => subscriptions.FindAsync(channelId, cancellationToken);

    /// <summary>False when it was changed meanwhile, from another device for instance.</summary>
    /// <param name="before">Null for who followed nothing.</param>
    public async Task<bool> SaveAsync(Versioned<Subscription>? before, Subscription after, CommandRequest request, CancellationToken cancellationToken)
    {
        // The server, which is a trace in what somebody follows, and the person first: what nobody finds could not be stopped, nor erased.
        if (request.GuildId is { } server)
            await servers.NoteAsync(server, request.Now, cancellationToken);
        await people.PutAsync(new Person(request.UserId, after.ChannelId), cancellationToken);
        return before is null ? await subscriptions.AddAsync(after, cancellationToken) : await subscriptions.ReplaceAsync(before, after, cancellationToken);
    }

    /// <summary>For the second of two.</summary>
    public async Task<CommandReply> ChangedAsync(CommandRequest request, IReadOnlyList<Deal> all, CancellationToken cancellationToken)
    {
        var now = await OfAsync(request.UserId, cancellationToken);
        return CommandReply.Unknown(
            "That was changed meanwhile",
            $"You, or somebody with your account, said something else at the same moment. You follow {(now is null ? "nothing" : Follow.Names(now.Value, all))} now. Say /{request.Name} again if you still want it.");
    }

    public Task StopAsync(Subscription followed, CancellationToken cancellationToken) => subscriptions.RemoveAsync(followed.Id, cancellationToken);

    /// <summary>The first message, which shows whether any can be brought, and holds the button that ends it.</summary>
    public Task<NoticeOutcome> GreetAsync(Subscription followed, string userId, string names, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var id = new AlertId(ContentHash.Of("notice", "followed", userId, $"{now.UtcTicks}"));
        var text = "You will be told here what is new, with its source. The button under each message ends it at once; so does /unfollow.";
        return post.SendAsync(new Notice(id, NoticeKind.Followed, $"You follow {names}", text, now) { About = followed.ChannelId }, followed.ChannelId, userId, cancellationToken);
    }
}
