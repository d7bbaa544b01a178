using System.Collections.Concurrent;
using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Developments;
using AlertBot.Discord.Interactions;

namespace AlertBot.Storage;

/// <summary>Looks for a person where anything may be: among those who follow, the questions that servers keep, what is being answered, forms that were refused, and who withdrew an alert.</summary>
internal sealed class PersonalDataStore(IEntityTable table, IServers servers) : IPersonalData
{
    // One after the other a thousand take longer than the service's answer to sixteen (as in the sweep).
    private const int DealsAtATime = 16;

    public async Task<IReadOnlyList<PersonalRecord>> OfAsync(string userId, CancellationToken cancellationToken)
    {
        var records = new List<PersonalRecord>();
        if (await table.ReadAsync<Person>(Keys.People, Keys.Person(userId), cancellationToken) is { } person)
            records.AddRange(await OfAsync(person, cancellationToken));
        records.AddRange((await QuestionsAsync(userId, cancellationToken)).Select(static question => new PersonalRecord($"a question kept for the admins of server {question.Server}", question.Text, question.Asked)));
        records.AddRange((await InteractionsAsync(userId, cancellationToken)).Select(static owed => new PersonalRecord("a command that is being answered", owed.Request.Name, owed.Received)));
        records.AddRange((await DraftsAsync(userId, cancellationToken)).Select(static draft => new PersonalRecord($"what you typed into the form of /{draft.Name}, which was refused", string.Join('\n', draft.Typed.Values), draft.At)));
        records.AddRange((await WithdrawnAsync(userId, cancellationToken)).Select(static told => new PersonalRecord("an alert that you withdrew", $"{told.Headline}: {told.Withdrawal!.Reason}", told.Withdrawal.At)));
        return records;
    }

    public async Task<int> EraseAsync(string userId, CancellationToken cancellationToken)
    {
        var found = (await OfAsync(userId, cancellationToken)).Count;
        if (await table.ReadAsync<Person>(Keys.People, Keys.Person(userId), cancellationToken) is { } person)
            await EraseAsync(person, cancellationToken);
        foreach (var question in await QuestionsAsync(userId, cancellationToken))
            await EraseAsync(question, userId, cancellationToken);
        foreach (var owed in await InteractionsAsync(userId, cancellationToken))
            await table.SubmitAsync(Keys.Interactions, [new TableWrite.Delete(Keys.Deferred(owed.Id))], cancellationToken);
        foreach (var told in await WithdrawnAsync(userId, cancellationToken))
            await EraseAsync(told, userId, cancellationToken);
        foreach (var draft in await DraftsAsync(userId, cancellationToken))
            await table.SubmitAsync(Keys.Drafts, [new TableWrite.Delete(Keys.Draft(draft.Id))], cancellationToken);

        await table.ForgetAsync(cancellationToken);
        return found;
    }

    private async Task<IEnumerable<PersonalRecord>> OfAsync(Person person, CancellationToken cancellationToken)
    {
        var followed = await table.ReadAsync<Subscription>(Keys.Subscriptions, Subscription.IdOf(person.ChannelId), cancellationToken);
        PersonalRecord channel = new("the channel of our direct messages", person.ChannelId, person.Unreachable);
        return followed is null ? [channel] : [channel, new("what you follow", string.Join("; ", SubscriptionLines.Of(followed, []).Select(static line => $"{line.Lead}: {line.Text}")))];
    }

    // The person last: until then the rest is found again.
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

    /// <summary>In whatever deal ever changed: one that is not tracked any more keeps its record.</summary>
    private async Task<List<Development>> WithdrawnAsync(string userId, CancellationToken cancellationToken)
    {
        var withdrawn = new ConcurrentBag<Development>();
        await Parallel.ForEachAsync(await table.EverTrackedAsync(cancellationToken), new ParallelOptions { MaxDegreeOfParallelism = DealsAtATime, CancellationToken = cancellationToken }, async (deal, cancellation) =>
        {
            await foreach (var entity in table.QueryAsync(Keys.Of(deal), Keys.Developments, cancellation))
            {
                // Of thousands few hold the id at all, and are read closer.
                if (entity.Data.Contains(userId, StringComparison.Ordinal) && Document.Read<Development>(entity) is { Withdrawal.By: { } by } development && by == userId)
                    withdrawn.Add(development);
            }
        });
        return [.. withdrawn.OrderBy(static told => told.Withdrawal!.At)];
    }

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
}
