using AlertBot.Text;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>The sentences of a line, without its dateline.</summary>
internal static class Prose
{
    /// <summary>A line without a full stop, as list items often are, is one sentence.</summary>
    public static IReadOnlyList<string> Of(string line)
    {
        var text = Dateline.Strip(line);
        return Sentences.Of(text) is { Count: > 0 } sentences ? sentences : [text];
    }
}
