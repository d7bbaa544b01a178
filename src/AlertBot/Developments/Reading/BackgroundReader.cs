using AlertBot.Text;

namespace AlertBot.Developments.Reading;

/// <summary>Where a headline turns from its news to the background of it: "… following deal with …", "… behind the … project".</summary>
internal static class BackgroundReader
{
    private static readonly CueTable<string> _cues = new([("", "following | after | even after | amid | despite | ahead of | behind | as part of | in the wake of | a year after | fend off | fends off | who | that")]);

    public static (int Offset, string Cue)? Start(IReadOnlyList<Token> words)
    {
        foreach (var (cue, _, word) in _cues.In(words))
            return (words[word].Start, cue);
        return null;
    }
}
