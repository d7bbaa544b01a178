namespace AlertBot.Commands;

/// <summary>The questions that wait for the admins of servers.</summary>
internal interface IUnansweredQuestions
{
    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<UnansweredQuestion>> ListAsync(string server, CancellationToken cancellationToken);

    /// <summary>The same question once more only adds who asked it. False when the server keeps <see cref="ServerLimits.Questions"/> already.</summary>
    Task<bool> KeepAsync(UnansweredQuestion question, CancellationToken cancellationToken);

    Task RemoveAsync(string server, string id, CancellationToken cancellationToken);

    Task ClearAsync(string server, CancellationToken cancellationToken);
}
