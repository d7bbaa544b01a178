namespace AlertBot.Simulation;

/// <summary>
/// Every operation that leaves an instance passes here: it travels, takes effect and is answered, each at a time of its own, and at each
/// of the two moments something may go wrong or the instance may die. Of a dead instance nothing goes on but what is under way.
/// </summary>
internal sealed class Gate(Scheduler scheduler, Weather weather, Trace trace, Dice dice)
{
    public int Operations { get; private set; }

    /// <param name="patience">How long the caller waits before it gives up by itself; null for ever.</param>
    public Task<T> PassAsync<T>(
        Instance instance, Func<string> what, Func<T> effect, Mishap<T>? mishap, Patience? patience = null, CancellationToken cancellationToken = default)
    {
        scheduler.CheckThread();
        var answer = new TaskCompletionSource<T>();
        if (instance.IsDead)
            return answer.Task;

        var number = ++Operations;
        Note(instance, () => $"#{number} {what()}{(mishap is null or { Name: "" } ? "" : $" !{mishap.Name}")}");
        if (weather.Deaths.Strikes(number, done: false, dice))
        {
            instance.Die();
            return answer.Task;
        }

        scheduler.After(weather.Travel() + (mishap?.There ?? TimeSpan.Zero), () => Arrive(instance, number, effect, mishap, answer));
        if (patience is not null)
            scheduler.After(patience.Time, () => Settle(instance, answer, () => answer.TrySetException(patience.Failure())));
        if (cancellationToken.CanBeCanceled)
            cancellationToken.Register(() => answer.TrySetCanceled(cancellationToken));
        return answer.Task;
    }

    private void Arrive<T>(Instance instance, int number, Func<T> effect, Mishap<T>? mishap, TaskCompletionSource<T> answer)
    {
        // What was under way when its sender died may arrive all the same.
        if (instance.IsDead && dice.Falls(0.5))
            return;

        Action settle;
        try
        {
            var result = mishap is null ? effect() : mishap.Run(effect);
            Note(instance, () => $"#{number} done: {Show(result)}");
            settle = () => answer.TrySetResult(result);
        }
        catch (Exception failure)
        {
            Note(instance, () => $"#{number} failed: {failure.GetType().Name}: {failure.Message.Split('\n')[0]}");
            settle = () => answer.TrySetException(failure);
        }

        if (!instance.IsDead && weather.Deaths.Strikes(number, done: true, dice))
            instance.Die();
        scheduler.After(weather.Travel() + (mishap?.Back ?? TimeSpan.Zero), () => Settle(instance, answer, settle));
    }

    private static void Settle<T>(Instance instance, TaskCompletionSource<T> answer, Action settle)
    {
        if (!instance.IsDead && !answer.Task.IsCompleted)
            settle();
    }

    private void Note(Instance instance, Func<string> what) => trace.Add(scheduler.Now, instance.Name, what);

    private static string Show<T>(T result) => result switch
    {
        null => "nothing",
        HttpResponseMessage response => $"{(int)response.StatusCode}",
        IReadOnlyCollection<Storage.Entity> rows => $"{rows.Count} rows",
        Storage.Entity entity => entity.ETag ?? "a row",
        _ => result.ToString() ?? "",
    };
}

/// <summary>How long a caller waits for an answer, and what it meets then.</summary>
internal sealed record Patience(TimeSpan Time, Func<Exception> Failure);
