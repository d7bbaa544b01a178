using System.Collections.Concurrent;

namespace AlertBot;

/// <summary>Does one thing after the other; whatever befalls one, the others are done all the same.</summary>
internal static class Each
{
    /// <exception cref="AggregateException">At the end, with everything that failed: the hint stays, and the failed ones are tried again.</exception>
    public static Task RunAsync<T>(IEnumerable<T> things, Func<T, Task> step, CancellationToken cancellationToken) =>
        RunSideBySideAsync(things, 1, step, cancellationToken);

    /// <summary>So many of them at a time, begun in their order.</summary>
    /// <exception cref="AggregateException">As above.</exception>
    public static async Task RunSideBySideAsync<T>(IEnumerable<T> things, int most, Func<T, Task> step, CancellationToken cancellationToken)
    {
        var (left, problems) = (new ConcurrentQueue<T>(things), new ConcurrentQueue<Exception>());
        await Task.WhenAll(Enumerable.Range(0, Math.Min(most, left.Count)).Select(_ => WorkAsync()));
        if (!problems.IsEmpty)
            throw new AggregateException(problems);

        async Task WorkAsync()
        {
            while (left.TryDequeue(out var thing))
                await TryAsync(thing, step, problems, cancellationToken);
        }
    }

    private static async Task TryAsync<T>(T thing, Func<T, Task> step, ConcurrentQueue<Exception> problems, CancellationToken cancellationToken)
    {
        try
        {
            await step(thing);
        }
#pragma warning disable CA1031 // One item, alert or deal that cannot be done must not stop those behind it; it is thrown on above.
        // A cancellation that nobody asked for is a client's time-out: a problem like any other.
        catch (Exception problem) when (problem is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            problems.Enqueue(problem);
        }
    }
}
