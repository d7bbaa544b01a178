using AlertBot.Text;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>The sentences of a line, without its dateline.</summary>
internal static class Prose
{
    // No sentence is longer that a newsroom prints; a hostile one must not be read whole again for each of its figures.
    private const int Longest = 2_000;

    /// <summary>A line without a full stop, as list items often are, is one sentence.</summary>
    public static IReadOnlyList<string> Of(string line)
    {
        var text = Dateline.Strip(line);
        return Sentences.Of(text) is { Count: > 0 } sentences ? [.. sentences.Select(Bounded)] : [Bounded(text)];
    }

    private static string Bounded(string sentence) => sentence.Length <= Longest ? sentence : sentence[..Longest];
}
