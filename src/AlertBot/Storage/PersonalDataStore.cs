using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Discord.Interactions;

namespace AlertBot.Storage;

/// <summary>Looks for a person where anything may be: among those who follow, the questions that servers keep, and what is being answered.</summary>
internal sealed class PersonalDataStore(IEntityTable table, IServers servers) : IPersonalData
{
    public async Task<IReadOnlyList<PersonalRecord>> OfAsync(string userId, CancellationToken cancellationToken)
    {
        var records = new List<PersonalRecord>();
        if (await table.ReadAsync<Person>(Keys.People, Keys.Person(userId), cancellationToken) is { } person)
            records.AddRange(await OfAsync(person, cancellationToken));
        records.AddRange((await QuestionsAsync(userId, cancellationToken)).Select(static question => new PersonalRecord($"a question kept for the admins of server {question.Server}", question.Text, question.Asked)));
        records.AddRange((await InteractionsAsync(userId, cancellationToken)).Select(static owed => new PersonalRecord("a command that is being answered", owed.Request.Name, owed.Received)));
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
        return found;
    }

    private async Task<IEnumerable<PersonalRecord>> OfAsync(Person person, CancellationToken cancellationToken)
    {
        var followed = await table.ReadAsync<Subscription>(Keys.Subscriptions, Subscription.IdOf(person.ChannelId), cancellationToken);
        PersonalRecord channel = new("the channel of our direct messages", person.ChannelId, person.Unreachable);
        return followed is null ? [channel] : [channel, new("what you follow", string.Join("; ", SubscriptionLines.Of(followed).Select(static line => $"{line.Lead}: {line.Text}")))];
    }

    // The person last: until then the rest is found again.
    private async Task EraseAsync(Person person, CancellationToken cancellationToken)
    {
        await table.SubmitAsync(Keys.Subscriptions, [new TableWrite.Delete(Subscription.IdOf(person.ChannelId))], cancellationToken);
        await table.EraseAsync(new HashSet<string> { person.ChannelId }, cancellationToken);
        await table.SubmitAsync(Keys.People, [new TableWrite.Delete(Keys.Person(person.UserId))], cancellationToken);
    }

    // Of several who asked the same, the others' wish to know stays.
    private Task<bool> EraseAsync(UnansweredQuestion question, string userId, CancellationToken cancellationToken) => table.SubmitAsync(
        Keys.QuestionsOf(question.Server),
        [
            question.Askers is [_]
                ? new TableWrite.Delete(Keys.Question(question.Id))
                : new TableWrite.Upsert(Keys.Question(question.Id), Document.Write(question with { Askers = question.Askers.Remove(userId) })),
        ],
        cancellationToken);

    private async Task<List<UnansweredQuestion>> QuestionsAsync(string userId, CancellationToken cancellationToken)
    {
        var asked = new List<UnansweredQuestion>();
        foreach (var server in (await servers.ListAsync(cancellationToken)).Where(static server => server.KeepsQuestions))
            asked.AddRange((await table.ListAsync<UnansweredQuestion>(Keys.QuestionsOf(server.Id), Keys.All, cancellationToken)).Where(question => question.Askers.Contains(userId)));
        return asked;
    }

    private async Task<List<DeferredInteraction>> InteractionsAsync(string userId, CancellationToken cancellationToken) =>
        [.. (await table.ListAsync<DeferredInteraction>(Keys.Interactions, Keys.All, cancellationToken)).Where(owed => owed.Request.UserId == userId)];
}
