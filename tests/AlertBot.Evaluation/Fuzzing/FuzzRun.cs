using System.Diagnostics;
using AlertBot.Feeds;

namespace AlertBot.Evaluation.Fuzzing;

#pragma warning disable CA5394 // Insecure random numbers: a run is to be the same whenever it is made again.

/// <summary>What a number of mutated documents did to the parser.</summary>
internal sealed class FuzzRun
{
    // A parse that hangs never ends; one that is merely held up by a busy machine does. So this wall is far above the second that a
    // document may take, and only a hang or a quadratic step reaches it.
    private static readonly TimeSpan _wall = TimeSpan.FromSeconds(15);

    // What reading may allocate: 256 bytes for each of the document's (empty items, seven bytes each, cost the most), and 8 MB for the
    // quarter of a million characters that declared entities may add.
    private static long AllocationLimit(int length) => (256L * length) + (8 << 20);

    public int Feeds { get; private set; }

    public int Refused { get; private set; }

    public double MostAllocatedPerByte { get; private set; }

    public (TimeSpan Elapsed, int Mutation) Slowest { get; private set; }

    public List<string> Failures { get; } = [];

    /// <param name="corpus">The documents to damage.</param>
    public static FuzzRun Of(IReadOnlyList<byte[]> corpus, int seed, int from, int count)
    {
        var run = new FuzzRun();
        for (var i = from; i < from + count; i++)
        {
            // Each mutation has its own numbers, so that a failing one can be made again alone.
            var random = new Random(HashCode(seed, i));
            run.Try(i, Mutation.Of(corpus[i % corpus.Count], random), Mutation.Charset(random));
        }

        return run;
    }

    private static int HashCode(int seed, int i) => unchecked((seed * 31) + (i * 7919));

    private void Try(int i, byte[] document, string? charset)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var started = Stopwatch.GetTimestamp();
        try
        {
            Count(i, FeedParser.Parse(document, charset, new Uri("https://mutant.example/feed")));
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            Failures.Add($"mutation {i} threw {thrown.GetType().Name}: {thrown.Message} {thrown.StackTrace?.Split('\n').FirstOrDefault()}");
        }

        Weigh(i, document.Length, GC.GetAllocatedBytesForCurrentThread() - before, Stopwatch.GetElapsedTime(started));
    }

    private void Count(int i, ParseResult result)
    {
        if (result is ParseResult.Parsed)
            Feeds++;
        else if (result is ParseResult.NotAFeed { Reason.Length: > 0 } none && !none.Reason.Contains('\n', StringComparison.Ordinal))
            Refused++;
        else
            Failures.Add($"mutation {i} gave no reason in one line: {result}");
    }

    private void Weigh(int i, int length, long allocated, TimeSpan elapsed)
    {
        if (allocated > AllocationLimit(length))
            Failures.Add($"mutation {i} allocated {allocated:N0} bytes for a document of {length:N0}");
        if (elapsed > _wall)
            Failures.Add($"mutation {i} took {elapsed.TotalSeconds:0.0} s for a document of {length:N0} bytes");
        if (length > 10_000)
            MostAllocatedPerByte = Math.Max(MostAllocatedPerByte, allocated / (double)length);
        Slowest = elapsed > Slowest.Elapsed ? (elapsed, i) : Slowest;
    }
}
