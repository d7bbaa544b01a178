using AlertBot.Alerts;
using AlertBot.Text;

namespace AlertBot.Commands;

/// <summary>What a person follows by direct messages.</summary>
internal sealed class FollowDesk(ISubscriptionStore subscriptions, IPeople people, INoticePost post)
{
    /// <summary>Null when the person follows nothing.</summary>
    public async Task<Subscription?> OfAsync(string userId, CancellationToken cancellationToken) =>
        await people.GetAsync(userId, cancellationToken) is { } person ? await subscriptions.GetAsync(person.ChannelId, cancellationToken) : null;

    /// <summary>For who follows nothing: why, where it was not their own wish.</summary>
    public async Task<CommandReply> NothingAsync(string userId, CancellationToken cancellationToken) =>
        await people.GetAsync(userId, cancellationToken) is { Unreachable: { } since, Reason: { } reason }
            ? CommandReply.Unknown("You follow nothing", $"On {Moment.Of(since)} Discord did not let me write to you any more ({reason}), so I stopped. /follow begins again.")
            : CommandReply.Unknown("You follow nothing", "No direct messages come from me. /follow changes that.");

    /// <summary>What is told in a person's direct messages, which are a channel.</summary>
    public Task<Subscription?> InAsync(string channelId, CancellationToken cancellationToken) => subscriptions.GetAsync(channelId, cancellationToken);

    // The person first: a subscription that nobody finds could not be stopped.
    public async Task SaveAsync(Subscription followed, string userId, CancellationToken cancellationToken)
    {
        await people.PutAsync(new Person(userId, followed.ChannelId), cancellationToken);
        await subscriptions.PutAsync(followed, cancellationToken);
    }

    public Task StopAsync(Subscription followed, CancellationToken cancellationToken) => subscriptions.RemoveAsync(followed.Id, cancellationToken);

    /// <summary>The first message, which shows whether any can be brought, and holds the button that ends it.</summary>
    public Task<NoticeOutcome> GreetAsync(Subscription followed, string userId, string names, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var id = new AlertId(ContentHash.Of("notice", "followed", userId, $"{now.UtcTicks}"));
        var text = "You will be told here what is new, with its source. The button under each message ends it at once; so does /unfollow.";
        return post.SendAsync(new Notice(id, NoticeKind.Followed, $"You follow {names}", text, now), followed.ChannelId, userId, cancellationToken);
    }
}
