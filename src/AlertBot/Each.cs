namespace AlertBot;

/// <summary>Does one thing after the other; whatever befalls one, the others are done all the same.</summary>
internal static class Each
{
    /// <exception cref="AggregateException">At the end, with everything that failed: the hint stays, and the failed ones are tried again.</exception>
    public static async Task RunAsync<T>(IEnumerable<T> things, Func<T, Task> step, CancellationToken cancellationToken)
    {
        var problems = new List<Exception>();
        foreach (var thing in things)
        {
            try
            {
                await step(thing);
            }
#pragma warning disable CA1031 // One item, alert or deal that cannot be done must not stop those behind it; it is thrown on below.
            // A cancellation that nobody asked for is a client's time-out: a problem like any other.
            catch (Exception problem) when (problem is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                problems.Add(problem);
            }
        }

        if (problems.Count > 0)
            throw new AggregateException(problems);
    }
}
