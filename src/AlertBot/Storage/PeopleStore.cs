using AlertBot.Alerts;

namespace AlertBot.Storage;

internal sealed class PeopleStore(IEntityTable table) : IPeople
{
    public Task<Person?> GetAsync(string userId, CancellationToken cancellationToken) =>
        table.ReadAsync<Person>(Keys.People, Keys.Person(userId), cancellationToken);

    public Task PutAsync(Person person, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.People, [new TableWrite.Upsert(Keys.Person(person.UserId), Document.Write(person))], cancellationToken);
}
