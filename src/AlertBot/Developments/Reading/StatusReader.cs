using AlertBot.Text;

namespace AlertBot.Developments.Reading;

/// <summary>Where a matter stands by its headline: approved, completed, blocked, put off, called off. What is hedged or asked stands nowhere yet.</summary>
internal static class StatusReader
{
    private static readonly CueTable<string> _cues = new(
    [
        ("approved", "=approves | =approved | wins approval | gets approval | =clears | =cleared | greenlights | greenlit"),
        ("completed", "=completes | =completed | deal closes | closes deal | closed the deal | =finalizes | =finalized | =finalises | =finalised"),
        ("blocked", "=blocks | =blocked | =halts | =halted"),
        ("delayed", "=delays | =delayed | =postpones | =postponed | pushed back to | pushed to"),
        ("called off", "calls off | called off | =withdraws | =withdrawn | =scraps | =scrapped | =terminates | =terminated"),
    ]);

    private static readonly HashSet<string> _open = ["not", "could", "may", "might", "would", "to", "if", "until", "unless", "without", "wants", "seeks", "won't", "can't"];

    /// <summary>Each status once, with the word that tells it.</summary>
    public static IEnumerable<(string Status, string Word)> Read(IReadOnlyList<Token> words) =>
        _cues.In(words).Where(cue => !IsOpen(words, cue.Word)).Select(cue => (cue.Meaning, words[cue.Word].Word)).DistinctBy(cue => cue.Meaning);

    private static bool IsOpen(IReadOnlyList<Token> words, int at) => (at > 0 && _open.Contains(words[at - 1].Word)) || (at > 1 && _open.Contains(words[at - 2].Word));
}
