namespace AlertBot.Alerts;

/// <summary>Steps that were given up lately, the last time of each: for <c>/status</c> and whoever looks for what went wrong.</summary>
internal interface IGivenUpSteps
{
    Task PutAsync(GivenUpStep step, CancellationToken cancellationToken);

    Task<IReadOnlyList<GivenUpStep>> SinceAsync(DateTimeOffset since, CancellationToken cancellationToken);
}
