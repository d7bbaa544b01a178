using System.Runtime.CompilerServices;
using AlertBot.Storage;
using Azure;

namespace AlertBot.Simulation;

/// <summary>The table over the network, as one instance reaches it.</summary>
internal sealed class SimulatedTable(Instance instance, TableRows rows, Gate gate, Weather weather, int pageSize = SimulatedTable.ShortPage) : IEntityTable
{
    // The service's is 1,000; rows of one answer are of one moment, and here two answers are seen without as many rows.
    private const int ShortPage = 50;

    public Task<Entity?> GetAsync(string partition, string row, CancellationToken cancellationToken) =>
        PassAsync(() => $"table get {partition} {row}", () => rows.Get(partition, row), ReadMishap<Entity?>(), cancellationToken);

    public async IAsyncEnumerable<Entity> QueryAsync(
        string partition, string from, string to, int limit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var (next, left) = (from, limit); left > 0;)
        {
            var (start, size) = (next, Math.Min(left, pageSize));
            var page = await PassAsync(
                () => $"table query {partition} {start}…", () => rows.Page(partition, start, to, size), ReadMishap<IReadOnlyList<Entity>>(), cancellationToken);
            foreach (var entity in page)
                yield return entity;
            if (page.Count < size)
                yield break;
            (next, left) = (page[^1].Row + '\0', left - page.Count);
        }
    }

    public Task<bool> SubmitAsync(string partition, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        TableLimits.Check(partition, writes);
        return PassAsync(
            () => $"table submit {partition} {string.Join(", ", writes.Select(write => $"{write.GetType().Name} {write.Row}"))}",
            () => rows.Submit(partition, writes),
            WriteMishap(writes),
            cancellationToken);
    }

    private Task<T> PassAsync<T>(Func<string> what, Func<T> effect, Mishap<T>? mishap, CancellationToken cancellationToken) =>
        gate.PassAsync(instance, what, effect, mishap, cancellationToken: cancellationToken);

    private Mishap<T>? ReadMishap<T>() => !weather.Strikes(weather.Table) ? null : weather.Dice.Below(5) switch
    {
        0 => Mishap<T>.Slow("table slow", weather.Dice.Seconds(0, 5), weather.Dice.Seconds(0, 5)),
        1 => Mishap<T>.Before("table timed out", TimedOut),
        _ => Mishap<T>.Before("table failed", Failure),
    };

    private Mishap<bool> WriteMishap(IReadOnlyList<TableWrite> writes) => !weather.Strikes(weather.Table) ? Mishap<bool>.Slow("", weather.WriteDelay(writes.Any(write => write.Row == Keys.Head)), TimeSpan.Zero) : weather.Dice.Below(8) switch
    {
        0 => Mishap<bool>.Before("table failed, nothing written", Failure),
        1 => Mishap<bool>.Before("table timed out, nothing written", TimedOut),
        2 => Mishap<bool>.Slow("table wrote late", weather.Dice.Seconds(0, 30), TimeSpan.Zero),
        // What is met when somebody else's write came between, and is undone before one looks. An insert's 409 has no such innocent
        // reading: the row that it speaks of is there.
        3 when writes.Any(write => write is TableWrite.Replace or TableWrite.Delete) => Mishap<bool>.Instead("table says 412, nothing written", static () => false),
        3 or 4 => Mishap<bool>.After("table wrote, answer lost", Failure),
        5 => Mishap<bool>.After("table wrote, timed out", TimedOut),
        6 => new Mishap<bool>("table wrote and says 409 or 412", static effect => effect() && false),
        // What the client does by itself when an answer is lost: the second request meets what the first one wrote.
        _ => new Mishap<bool>("table wrote, answer lost, client repeated", static effect =>
        {
            effect();
            return effect();
        }),
    };

    private static TaskCanceledException TimedOut() => new("The operation was cancelled: network time-out.");

    // Of the 409s those that no condition of ours explains.
    private RequestFailedException Failure() => weather.Dice.OneOf(
        new RequestFailedException(503, "Server busy", "ServerBusy", null),
        new RequestFailedException(500, "Operation timed out", "OperationTimedOut", null),
        new RequestFailedException(429, "Too many requests", "TooManyRequests", null),
        new RequestFailedException(409, "Table being deleted", "TableBeingDeleted", null),
        new RequestFailedException(0, "Connection reset by peer"));
}
