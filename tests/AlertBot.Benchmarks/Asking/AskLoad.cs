using System.Collections.Concurrent;
using System.Diagnostics;

namespace AlertBot.Benchmarks.Asking;

/// <summary>So many interactions a second, each at its time, whether those before it are answered or not.</summary>
internal sealed class AskLoad(DiscordCaller caller, Uri address, IReadOnlyList<AskedThing> things)
{
    private readonly AskedThing[] _turns = [.. things.SelectMany(static thing => Enumerable.Repeat(thing, thing.Share))];
    private int _number;

    public ConcurrentQueue<(string Name, double Milliseconds)> Times { get; private set; } = [];

    public ConcurrentQueue<string> Failures { get; } = [];

    /// <summary>How late each was sent, in milliseconds.</summary>
    public List<double> Lateness { get; private set; } = [];

    public async Task RunAsync(int perSecond, TimeSpan length, CancellationToken cancellationToken)
    {
        (Times, Lateness) = ([], []);
        var (started, open) = (Stopwatch.GetTimestamp(), new List<Task>());
        for (var i = 0; i < perSecond * length.TotalSeconds; i++)
        {
            var due = TimeSpan.FromSeconds((double)i / perSecond);
            if (due - Stopwatch.GetElapsedTime(started) is { Ticks: > 0 } wait)
                await Task.Delay(wait, TimeProvider.System, cancellationToken);
            Lateness.Add((Stopwatch.GetElapsedTime(started) - due).TotalMilliseconds);
            open.Add(AskAsync(_turns[Spread(_number) % _turns.Length], _number++, cancellationToken));
        }

        await Task.WhenAll(open);
    }

    public async Task<string> AskAsync(AskedThing thing, int number, CancellationToken cancellationToken)
    {
        using var request = caller.Sign(address, thing.Body(number));
        var started = Stopwatch.GetTimestamp();
        var (status, text) = await caller.SendAsync(request, cancellationToken);
        Times.Enqueue((thing.Name, Stopwatch.GetElapsedTime(started).TotalMilliseconds));
        if ((AskedReply.IsDeferred(text) ? "it was promised, and came later" : AskedReply.Problem(thing, status, text)) is { } problem)
            Failures.Enqueue($"{thing.Name}: {problem}: {text[..Math.Min(text.Length, 300)]}");
        return text;
    }

    // So that one kind does not come ten times in a row; a prime that shares no factor with the number of turns.
    private static int Spread(int number) => (int)((long)number * 7919 % int.MaxValue);
}
