namespace AlertBot.Alerts;

/// <summary>Who follows by direct messages, and in which channel these are.</summary>
internal interface IPeople
{
    Task<Person?> GetAsync(string userId, CancellationToken cancellationToken);

    Task PutAsync(Person person, CancellationToken cancellationToken);
}
