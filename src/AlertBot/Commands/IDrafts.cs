namespace AlertBot.Commands;

/// <summary>What was typed into forms that were refused.</summary>
internal interface IDrafts
{
    Task PutAsync(Draft draft, CancellationToken cancellationToken);

    /// <summary>Null when it is kept no more.</summary>
    Task<Draft?> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary>Deletes those whose day is over.</summary>
    Task SweepAsync(DateTimeOffset now, CancellationToken cancellationToken);
}
