namespace AlertBot.Commands;

/// <summary>All that is stored about a person.</summary>
internal interface IPersonalData
{
    Task<IReadOnlyList<PersonalRecord>> OfAsync(string userId, CancellationToken cancellationToken);

    /// <summary>How many records were removed.</summary>
    Task<int> EraseAsync(string userId, CancellationToken cancellationToken);
}
