using System.Collections.Concurrent;
using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Discord.Interactions;
using AlertBot.Dossiers;

namespace AlertBot.Storage;

/// <summary>Looks for a person where anything may be: among those who follow, the questions that servers keep, what is being answered, forms that were refused, and who withdrew an alert.</summary>
internal sealed class PersonalDataStore(IEntityTable table, IServers servers, IDossierStore dossiers, TimeProvider time) : IPersonalData
{
    // One after the other a thousand take longer than the service's answer to sixteen (as in the sweep).
    private const int DealsAtATime = 16;

    // What another instance changed may be remembered as it was for a minute, and clocks differ.
    private static readonly TimeSpan _lately = TimeSpan.FromMinutes(3);

    public async Task<IReadOnlyList<PersonalRecord>> OfAsync(string userId, CancellationToken cancellationToken) =>
        await OfAsync(await FindAsync(userId, cancellationToken), cancellationToken);

    public async Task<int> EraseAsync(string userId, CancellationToken cancellationToken)
    {
        var found = await FindAsync(userId, cancellationToken);
        var count = (await OfAsync(found, cancellationToken)).Count;
        foreach (var question in found.Questions)
            await EraseAsync(question, userId, cancellationToken);
        foreach (var owed in found.Interactions)
            await table.SubmitAsync(Keys.Interactions, [new TableWrite.Delete(Keys.Deferred(owed.Id))], cancellationToken);
        foreach (var told in found.Withdrawn)
            await EraseAsync(told, userId, cancellationToken);
        foreach (var draft in found.Drafts)
            await table.SubmitAsync(Keys.Drafts, [new TableWrite.Delete(Keys.Draft(draft.Id))], cancellationToken);
        // Last: until then the rest is found again.
        if (found.Person is { } person)
            await EraseAsync(person, cancellationToken);

        await table.ForgetAsync(cancellationToken);
        return count;
    }

    private async Task<Found> FindAsync(string userId, CancellationToken cancellationToken) => new(
        await table.ReadAsync<Person>(Keys.People, Keys.Person(userId), cancellationToken),
        await QuestionsAsync(userId, cancellationToken),
        await InteractionsAsync(userId, cancellationToken),
        await DraftsAsync(userId, cancellationToken),
        await WithdrawnAsync(userId, cancellationToken));

    private async Task<IReadOnlyList<PersonalRecord>> OfAsync(Found found, CancellationToken cancellationToken) =>
    [
        .. found.Person is { } person ? await OfAsync(person, cancellationToken) : [],
        .. found.Questions.Select(static question => new PersonalRecord($"a question kept for the admins of server {question.Server}", question.Text, question.Asked)),
        .. found.Interactions.Select(static owed => new PersonalRecord("a command that is being answered", owed.Request.Name, owed.Received)),
        .. found.Drafts.Select(static draft => new PersonalRecord($"what you typed into the form of /{draft.Name}, which was refused", string.Join('\n', draft.Typed.Values), draft.At)),
        .. found.Withdrawn.Select(static told => new PersonalRecord("an alert that you withdrew", $"{told.Headline}: {told.Withdrawal!.Reason}", told.Withdrawal.At)),
    ];

    private async Task<IEnumerable<PersonalRecord>> OfAsync(Person person, CancellationToken cancellationToken)
    {
        var followed = await table.ReadAsync<Subscription>(Keys.Subscriptions, Subscription.IdOf(person.ChannelId), cancellationToken);
        PersonalRecord channel = new("the channel of our direct messages", person.ChannelId, person.Unreachable);
        return followed is null ? [channel] : [channel, new("what you follow", string.Join("; ", SubscriptionLines.Of(followed, []).Select(static line => $"{line.Lead}: {line.Text}")))];
    }

    private async Task EraseAsync(Person person, CancellationToken cancellationToken)
    {
        await table.SubmitAsync(Keys.Subscriptions, [new TableWrite.Delete(Subscription.IdOf(person.ChannelId))], cancellationToken);
        await table.EraseAsync(new HashSet<string> { person.ChannelId }, cancellationToken);
        await table.SubmitAsync(Keys.People, [new TableWrite.Delete(Keys.Person(person.UserId))], cancellationToken);
    }

    // Of several who asked the same, the others' wish to know stays.
    private Task EraseAsync(UnansweredQuestion question, string userId, CancellationToken cancellationToken) => table.ReviseAsync<UnansweredQuestion>(
        Keys.QuestionsOf(question.Server),
        Keys.Question(question.Id),
        asked => (asked.Askers.Contains(userId), asked.Askers.Length) switch
        {
            (false, _) => asked,
            (true, 1) => null,
            _ => asked with { Askers = asked.Askers.Remove(userId) },
        },
        cancellationToken);

    /// <summary>The alert stays withdrawn; by whom is not said any more.</summary>
    private Task EraseAsync(Development told, string userId, CancellationToken cancellationToken) => table.ReviseAsync<Development>(
        Keys.Of(told.Deal),
        Keys.Development(told.Id),
        now => now.Withdrawal is { By: { } by } withdrawal && by == userId ? now with { Withdrawal = withdrawal with { By = null } } : now,
        cancellationToken);

    /// <summary>In whatever deal ever changed: one that is not tracked any more keeps its record, and is read. So is one that changed a moment ago; the others are remembered.</summary>
    private async Task<List<Development>> WithdrawnAsync(string userId, CancellationToken cancellationToken)
    {
        var tracked = await table.QueryAsync(Keys.Deals, Keys.All, cancellationToken).Select(static entity => new DealId(entity.Row)).ToHashSetAsync(cancellationToken: cancellationToken);
        var changes = await table.ChangesAsync(cancellationToken);
        var lately = time.GetUtcNow() - _lately;
        var withdrawn = new ConcurrentBag<Development>();
        await Parallel.ForEachAsync(tracked.Union(changes.Keys), new ParallelOptions { MaxDegreeOfParallelism = DealsAtATime, CancellationToken = cancellationToken }, async (deal, cancellation) =>
        {
            var isKnown = tracked.Contains(deal) && !(changes.TryGetValue(deal, out var changed) && changed > lately);
            foreach (var development in isKnown ? await RememberedAsync(deal, cancellation) : await ReadAsync(deal, userId, cancellation))
            {
                if (development.Withdrawal?.By == userId)
                    withdrawn.Add(development);
            }
        });
        return [.. withdrawn.OrderBy(static told => told.Withdrawal!.At)];
    }

    private async Task<IEnumerable<Development>> RememberedAsync(DealId deal, CancellationToken cancellationToken) =>
        (await dossiers.GetAsync(deal, cancellationToken))?.Withdrawn ?? [];

    // Of thousands few hold the id at all, and are read closer.
    private async Task<IEnumerable<Development>> ReadAsync(DealId deal, string userId, CancellationToken cancellationToken) =>
        await table.QueryAsync(Keys.Of(deal), Keys.Developments, cancellationToken).Where(entity => entity.Data.Contains(userId, StringComparison.Ordinal)).Select(Document.Read<Development>).ToListAsync(cancellationToken);

    private async Task<List<UnansweredQuestion>> QuestionsAsync(string userId, CancellationToken cancellationToken)
    {
        var asked = new List<UnansweredQuestion>();
        foreach (var server in (await servers.ListAsync(cancellationToken)).Where(static server => server.KeepsQuestions))
            asked.AddRange((await table.ListAsync<UnansweredQuestion>(Keys.QuestionsOf(server.Id), Keys.All, cancellationToken)).Where(question => question.Askers.Contains(userId)));
        return asked;
    }

    private async Task<List<Draft>> DraftsAsync(string userId, CancellationToken cancellationToken) =>
        [.. (await table.ListAsync<Draft>(Keys.Drafts, Keys.All, cancellationToken)).Where(draft => draft.UserId == userId)];

    // The command that erases is owed its answer, and gone with it.
    private async Task<List<DeferredInteraction>> InteractionsAsync(string userId, CancellationToken cancellationToken) =>
        [.. (await table.ListAsync<DeferredInteraction>(Keys.Interactions, Keys.All, cancellationToken)).Where(owed => owed.Request.UserId == userId && owed.Request.Name != PrivacyErase.Command.Name)];

    private sealed record Found(Person? Person, List<UnansweredQuestion> Questions, List<DeferredInteraction> Interactions, List<Draft> Drafts, List<Development> Withdrawn);
}
