using System.Diagnostics;
using AlertBot.Deals;
using AlertBot.Feeds;
using AlertBot.Storage;

namespace AlertBot;

/// <summary>
/// Calls things in order and decides nothing.
/// <code>
/// poll:     Due | Client.Get | intake | then feed state, those without news together
/// push:     signature | intake | then feed state
/// intake:   Parser.Parse | SeenItems | Consider each item → pending decisions
/// consider: Matcher.Match | ArticleReader.Read | Articles.AddNew → pending decisions
/// decide:   Decider.Decide (under the deal's version) | SummaryWriter.Write (bounded time) → development, report, harvest, fan-out or revision, in one transaction
/// announce: fan-out × subscriptions | AlertDecider.Decide → outbox entries
/// revise:   revision × messages of the development → edits and replies, in the outbox
/// deliver:  Outbox.Due, the weightiest first | AlertDecider.Decide: now, or into a digest | Throttle.Turn | claim | look for an earlier copy | Message.Write | DiscordClient.Post (nonce) | mark sent
/// edit:     what is known now | EditDecider.Decide | claim | DiscordClient.Edit | mark shown
/// interact: deferred interaction | claim | Router.Answer | DiscordClient.EditOriginal, when the instance that promised it is gone
/// sweep:    whatever is due, pending or stuck is queued again
/// give up:  a hint that failed five times | on record, and the ops channel is told
/// </code>
/// Each step may be repeated at any time, by any instance: it reads the tables, and its writes are conditioned on what it read.
/// </summary>
internal sealed class AlertPipeline(Poll poll, Decide decide, Announce announce, Revise revise, DeliveryRound deliver, Interact interact, Sweep sweep, GiveUp giveUp)
{
    public Task PollAsync(FeedId feed, CancellationToken cancellationToken) => PollAsync([feed], cancellationToken);

    public Task PollAsync(IReadOnlyList<FeedId> feeds, CancellationToken cancellationToken) => poll.RunAsync(feeds, cancellationToken);

    public Task DecideAsync(DealId deal, CancellationToken cancellationToken) => decide.RunAsync(deal, cancellationToken);

    public async Task DeliverAsync(DealId deal, CancellationToken cancellationToken)
    {
        await announce.RunAsync(deal, cancellationToken);
        await revise.RunAsync(deal, cancellationToken);
        await deliver.RunAsync(deal, cancellationToken);
    }

    public Task SweepAsync(CancellationToken cancellationToken) => sweep.RunAsync(cancellationToken);

    /// <summary>What a message of a Storage queue asks for, as a Functions host hands it over.</summary>
    /// <exception cref="FormatException">The message is not one of ours; after five tries the host moves it to the poison queue.</exception>
    public Task RunAsync(HintQueue queue, string message, CancellationToken cancellationToken) =>
        HintMessage.Read(queue, message) is { } hint
            ? RunAsync(hint, cancellationToken)
            : throw new FormatException($"A message in the {queue} queue is not a hint: \"{Start(message)}\".");

    /// <summary>Ends what a Functions host found to be poison. The host's own log says how each of the tries failed.</summary>
    public Task GiveUpAsync(HintQueue queue, string message, CancellationToken cancellationToken) =>
        HintMessage.Read(queue, message) is { } hint
            ? giveUp.RunAsync(queue, hint.Key, $"it failed {Poison.MostTries} times", cancellationToken)
            : giveUp.RunAsync(queue, Start(message), "it is no hint of ours", cancellationToken);

    /// <summary>What a hint asks for.</summary>
    public Task RunAsync(Hint hint, CancellationToken cancellationToken) => hint.Queue switch
    {
        HintQueue.Poll => PollAsync(hint.Feeds, cancellationToken),
        HintQueue.Decide => DecideAsync(new DealId(hint.Key), cancellationToken),
        HintQueue.Deliver => DeliverAsync(new DealId(hint.Key), cancellationToken),
        HintQueue.Interact => interact.RunAsync(hint.Key, cancellationToken),
        _ => throw new UnreachableException($"No such queue: {hint.Queue}."),
    };

    private static string Start(string message) => message[..Math.Min(message.Length, 80)];
}
