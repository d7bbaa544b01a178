using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace AlertBot;

/// <summary>Does one thing after the other, or a few side by side; whatever befalls one, the others are done all the same.</summary>
internal static class Each
{
    /// <exception cref="AggregateException">At the end, with everything that failed: the hint stays, and the failed ones are tried again.</exception>
    public static Task RunAsync<T>(IEnumerable<T> things, Func<T, Task> step, CancellationToken cancellationToken) =>
        RunAsync(things, 1, step, cancellationToken);

    /// <param name="atATime">How many are under way at a time; they are begun in order.</param>
    /// <exception cref="AggregateException">At the end, with everything that failed.</exception>
    public static async Task RunAsync<T>(IEnumerable<T> things, int atATime, Func<T, Task> step, CancellationToken cancellationToken)
    {
        var problems = new ConcurrentQueue<Exception>();
        using var waiting = things.GetEnumerator();
        await Task.WhenAll(Enumerable.Range(0, atATime).Select(_ => WorkAsync(waiting, step, problems, cancellationToken)));
        if (!problems.IsEmpty)
            throw new AggregateException(problems);
    }

    private static async Task WorkAsync<T>(IEnumerator<T> waiting, Func<T, Task> step, ConcurrentQueue<Exception> problems, CancellationToken cancellationToken)
    {
        while (TryNext(waiting, out var thing))
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

    private static bool TryNext<T>(IEnumerator<T> waiting, [MaybeNullWhen(false)] out T thing)
    {
        lock (waiting)
        {
            var any = waiting.MoveNext();
            thing = any ? waiting.Current : default;
            return any;
        }
    }
}
